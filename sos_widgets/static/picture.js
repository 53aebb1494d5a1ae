// Built from frontend/src by `npm run build`. Do not edit.

// node_modules/preact/dist/preact.module.js
var n;
var l;
var u;
var t;
var i;
var r;
var o;
var e;
var f;
var c;
var a;
var s;
var h;
var p;
var v;
var y;
var d = {};
var w = [];
var _ = /acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i;
var g = Array.isArray;
function m(n2, l3) {
  for (var u4 in l3) n2[u4] = l3[u4];
  return n2;
}
function b(n2) {
  n2 && n2.parentNode && n2.parentNode.removeChild(n2);
}
function k(l3, u4, t3) {
  var i3, r3, o3, e3 = {};
  for (o3 in u4) "key" == o3 ? i3 = u4[o3] : "ref" == o3 ? r3 = u4[o3] : e3[o3] = u4[o3];
  if (arguments.length > 2 && (e3.children = arguments.length > 3 ? n.call(arguments, 2) : t3), "function" == typeof l3 && null != l3.defaultProps) for (o3 in l3.defaultProps) void 0 === e3[o3] && (e3[o3] = l3.defaultProps[o3]);
  return x(l3, e3, i3, r3, null);
}
function x(n2, t3, i3, r3, o3) {
  var e3 = { type: n2, props: t3, key: i3, ref: r3, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: void 0, __v: null == o3 ? ++u : o3, __i: -1, __u: 0 };
  return null == o3 && null != l.vnode && l.vnode(e3), e3;
}
function S(n2) {
  return n2.children;
}
function C(n2, l3) {
  this.props = n2, this.context = l3;
}
function $(n2, l3) {
  if (null == l3) return n2.__ ? $(n2.__, n2.__i + 1) : null;
  for (var u4; l3 < n2.__k.length; l3++) if (null != (u4 = n2.__k[l3]) && null != u4.__e) return u4.__e;
  return "function" == typeof n2.type ? $(n2) : null;
}
function I(n2) {
  if (n2.__P && n2.__d) {
    var u4 = n2.__v, t3 = u4.__e, i3 = [], r3 = [], o3 = m({}, u4);
    o3.__v = u4.__v + 1, l.vnode && l.vnode(o3), q(n2.__P, o3, u4, n2.__n, n2.__P.namespaceURI, 32 & u4.__u ? [t3] : null, i3, null == t3 ? $(u4) : t3, !!(32 & u4.__u), r3), o3.__v = u4.__v, o3.__.__k[o3.__i] = o3, D(i3, o3, r3), u4.__e = u4.__ = null, o3.__e != t3 && P(o3);
  }
}
function P(n2) {
  if (null != (n2 = n2.__) && null != n2.__c) return n2.__e = n2.__c.base = null, n2.__k.some(function(l3) {
    if (null != l3 && null != l3.__e) return n2.__e = n2.__c.base = l3.__e;
  }), P(n2);
}
function A(n2) {
  (!n2.__d && (n2.__d = true) && i.push(n2) && !H.__r++ || r != l.debounceRendering) && ((r = l.debounceRendering) || o)(H);
}
function H() {
  try {
    for (var n2, l3 = 1; i.length; ) i.length > l3 && i.sort(e), n2 = i.shift(), l3 = i.length, I(n2);
  } finally {
    i.length = H.__r = 0;
  }
}
function L(n2, l3, u4, t3, i3, r3, o3, e3, f4, c3, a3) {
  var s3, h3, p3, v3, y3, _3, g3 = t3 && t3.__k || w, m3 = l3.length;
  for (f4 = T(u4, l3, g3, f4, m3), s3 = 0; s3 < m3; s3++) null != (p3 = u4.__k[s3]) && (h3 = -1 != p3.__i && g3[p3.__i] || d, p3.__i = s3, _3 = q(n2, p3, h3, i3, r3, o3, e3, f4, c3, a3), v3 = p3.__e, p3.ref && h3.ref != p3.ref && (h3.ref && J(h3.ref, null, p3), a3.push(p3.ref, p3.__c || v3, p3)), null == y3 && null != v3 && (y3 = v3), 4 & p3.__u ? (f4 = j(p3, f4, n2), h3.__e && (h3.__e = null)) : "function" == typeof p3.type && void 0 !== _3 ? f4 = _3 : v3 && (f4 = v3.nextSibling), p3.__u &= -7);
  return u4.__e = y3, f4;
}
function T(n2, l3, u4, t3, i3) {
  var r3, o3, e3, f4, c3, a3 = u4.length, s3 = a3, h3 = 0;
  for (n2.__k = new Array(i3), r3 = 0; r3 < i3; r3++) null != (o3 = l3[r3]) && "boolean" != typeof o3 && "function" != typeof o3 ? ("string" == typeof o3 || "number" == typeof o3 || "bigint" == typeof o3 || o3.constructor == String ? o3 = n2.__k[r3] = x(null, o3, null, null, null) : g(o3) ? o3 = n2.__k[r3] = x(S, { children: o3 }, null, null, null) : void 0 === o3.constructor && o3.__b > 0 ? o3 = n2.__k[r3] = x(o3.type, o3.props, o3.key, o3.ref ? o3.ref : null, o3.__v) : n2.__k[r3] = o3, f4 = r3 + h3, o3.__ = n2, o3.__b = n2.__b + 1, e3 = null, -1 != (c3 = o3.__i = O(o3, u4, f4, s3)) && (s3--, (e3 = u4[c3]) && (e3.__u |= 2)), null == e3 || null == e3.__v ? (-1 == c3 && (i3 > a3 ? h3-- : i3 < a3 && h3++), "function" != typeof o3.type && (o3.__u |= 4)) : c3 != f4 && (c3 == f4 - 1 ? h3-- : c3 == f4 + 1 ? h3++ : (c3 > f4 ? h3-- : h3++, o3.__u |= 4))) : n2.__k[r3] = null;
  if (s3) for (r3 = 0; r3 < a3; r3++) null != (e3 = u4[r3]) && 0 == (2 & e3.__u) && (e3.__e == t3 && (t3 = $(e3)), K(e3, e3));
  return t3;
}
function j(n2, l3, u4) {
  var t3, i3;
  if ("function" == typeof n2.type) {
    for (t3 = n2.__k, i3 = 0; t3 && i3 < t3.length; i3++) t3[i3] && (t3[i3].__ = n2, l3 = j(t3[i3], l3, u4));
    return l3;
  }
  n2.__e != l3 && (l3 && n2.type && !l3.parentNode && (l3 = $(n2)), l3 = u4.insertBefore(n2.__e, l3 || null));
  do {
    l3 = l3 && l3.nextSibling;
  } while (null != l3 && 8 == l3.nodeType);
  return l3;
}
function O(n2, l3, u4, t3) {
  var i3, r3, o3, e3 = n2.key, f4 = n2.type, c3 = l3[u4], a3 = null != c3 && 0 == (2 & c3.__u);
  if (null === c3 && null == e3 || a3 && e3 == c3.key && f4 == c3.type) return u4;
  if (t3 > (a3 ? 1 : 0)) {
    for (i3 = u4 - 1, r3 = u4 + 1; i3 >= 0 || r3 < l3.length; ) if (null != (c3 = l3[o3 = i3 >= 0 ? i3-- : r3++]) && 0 == (2 & c3.__u) && e3 == c3.key && f4 == c3.type) return o3;
  }
  return -1;
}
function z(n2, l3, u4) {
  "-" == l3[0] ? n2.setProperty(l3, null == u4 ? "" : u4) : n2[l3] = null == u4 ? "" : "number" != typeof u4 || _.test(l3) ? u4 : u4 + "px";
}
function N(n2, l3, u4, t3, i3) {
  var r3, o3;
  n: if ("style" == l3) if ("string" == typeof u4) n2.style.cssText = u4;
  else {
    if ("string" == typeof t3 && (n2.style.cssText = t3 = ""), t3) for (l3 in t3) u4 && l3 in u4 || z(n2.style, l3, "");
    if (u4) for (l3 in u4) t3 && u4[l3] == t3[l3] || z(n2.style, l3, u4[l3]);
  }
  else if ("o" == l3[0] && "n" == l3[1]) r3 = l3 != (l3 = l3.replace(s, "$1")), o3 = l3.toLowerCase(), l3 = o3 in n2 || "onFocusOut" == l3 || "onFocusIn" == l3 ? o3.slice(2) : l3.slice(2), n2.l || (n2.l = {}), n2.l[l3 + r3] = u4, u4 ? t3 ? u4[a] = t3[a] : (u4[a] = h, n2.addEventListener(l3, r3 ? v : p, r3)) : n2.removeEventListener(l3, r3 ? v : p, r3);
  else {
    if ("http://www.w3.org/2000/svg" == i3) l3 = l3.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
    else if ("width" != l3 && "height" != l3 && "href" != l3 && "list" != l3 && "form" != l3 && "tabIndex" != l3 && "download" != l3 && "rowSpan" != l3 && "colSpan" != l3 && "role" != l3 && "popover" != l3 && l3 in n2) try {
      n2[l3] = null == u4 ? "" : u4;
      break n;
    } catch (n3) {
    }
    "function" == typeof u4 || (null == u4 || false === u4 && "-" != l3[4] ? n2.removeAttribute(l3) : n2.setAttribute(l3, "popover" == l3 && 1 == u4 ? "" : u4));
  }
}
function V(n2) {
  return function(u4) {
    if (this.l) {
      var t3 = this.l[u4.type + n2];
      if (null == u4[c]) u4[c] = h++;
      else if (u4[c] < t3[a]) return;
      return t3(l.event ? l.event(u4) : u4);
    }
  };
}
function q(n2, u4, t3, i3, r3, o3, e3, f4, c3, a3) {
  var s3, h3, p3, v3, y3, d3, _3, k3, x3, M, I2, P2, A3, H2, T3, j3, F = u4.type;
  if (void 0 !== u4.constructor) return null;
  128 & t3.__u && (c3 = !!(32 & t3.__u), o3 = [f4 = u4.__e = t3.__e]), (s3 = l.__b) && s3(u4);
  n: if ("function" == typeof F) {
    h3 = e3.length;
    try {
      if (x3 = u4.props, M = F.prototype && F.prototype.render, I2 = (s3 = F.contextType) && i3[s3.__c], P2 = s3 ? I2 ? I2.props.value : s3.__ : i3, t3.__c ? k3 = (p3 = u4.__c = t3.__c).__ = p3.__E : (M ? u4.__c = p3 = new F(x3, P2) : (u4.__c = p3 = new C(x3, P2), p3.constructor = F, p3.render = Q), I2 && I2.sub(p3), p3.state || (p3.state = {}), p3.__n = i3, v3 = p3.__d = true, p3.__h = [], p3._sb = []), M && null == p3.__s && (p3.__s = p3.state), M && null != F.getDerivedStateFromProps && (p3.__s == p3.state && (p3.__s = m({}, p3.__s)), m(p3.__s, F.getDerivedStateFromProps(x3, p3.__s))), y3 = p3.props, d3 = p3.state, p3.__v = u4, v3) M && null == F.getDerivedStateFromProps && null != p3.componentWillMount && p3.componentWillMount(), M && null != p3.componentDidMount && p3.__h.push(p3.componentDidMount);
      else {
        if (M && null == F.getDerivedStateFromProps && x3 !== y3 && null != p3.componentWillReceiveProps && p3.componentWillReceiveProps(x3, P2), u4.__v == t3.__v || !p3.__e && null != p3.shouldComponentUpdate && false === p3.shouldComponentUpdate(x3, p3.__s, P2)) {
          u4.__v != t3.__v && (p3.props = x3, p3.state = p3.__s, p3.__d = false), u4.__e = t3.__e, u4.__k = t3.__k, u4.__k.some(function(n3) {
            n3 && (n3.__ = u4);
          }), w.push.apply(p3.__h, p3._sb), p3._sb = [], p3.__h.length && e3.push(p3), f4 = $(t3);
          break n;
        }
        null != p3.componentWillUpdate && p3.componentWillUpdate(x3, p3.__s, P2), M && null != p3.componentDidUpdate && p3.__h.push(function() {
          p3.componentDidUpdate(y3, d3, _3);
        });
      }
      if (p3.context = P2, p3.props = x3, p3.__P = n2, p3.__e = false, A3 = l.__r, H2 = 0, M) p3.state = p3.__s, p3.__d = false, A3 && A3(u4), s3 = p3.render(p3.props, p3.state, p3.context), w.push.apply(p3.__h, p3._sb), p3._sb = [];
      else do {
        p3.__d = false, A3 && A3(u4), s3 = p3.render(p3.props, p3.state, p3.context), p3.state = p3.__s;
      } while (p3.__d && ++H2 < 25);
      p3.state = p3.__s, null != p3.getChildContext && (i3 = m(m({}, i3), p3.getChildContext())), M && !v3 && null != p3.getSnapshotBeforeUpdate && (_3 = p3.getSnapshotBeforeUpdate(y3, d3)), T3 = null != s3 && s3.type === S && null == s3.key ? E(s3.props.children) : s3, f4 = L(n2, g(T3) ? T3 : [T3], u4, t3, i3, r3, o3, e3, f4, c3, a3), p3.base = u4.__e, u4.__u &= -161, p3.__h.length && e3.push(p3), k3 && (p3.__E = p3.__ = null);
    } catch (n3) {
      if (e3.length = h3, u4.__v = null, c3 || null != o3) {
        if (n3.then) {
          for (u4.__u |= c3 ? 160 : 128; f4 && 8 == f4.nodeType && f4.nextSibling; ) f4 = f4.nextSibling;
          null != o3 && (o3[o3.indexOf(f4)] = null), u4.__e = f4;
        } else if (null != o3) for (j3 = o3.length; j3--; ) b(o3[j3]);
      } else u4.__e = t3.__e;
      null == u4.__k && (u4.__k = t3.__k || []), n3.then || B(u4), l.__e(n3, u4, t3);
    }
  } else null == o3 && u4.__v == t3.__v ? (u4.__k = t3.__k, u4.__e = t3.__e) : f4 = u4.__e = G(t3.__e, u4, t3, i3, r3, o3, e3, c3, a3);
  return (s3 = l.diffed) && s3(u4), 128 & u4.__u ? void 0 : f4;
}
function B(n2) {
  n2 && (n2.__c && (n2.__c.__e = true), n2.__k && n2.__k.some(B));
}
function D(n2, u4, t3) {
  for (var i3 = 0; i3 < t3.length; i3++) J(t3[i3], t3[++i3], t3[++i3]);
  l.__c && l.__c(u4, n2), n2.some(function(u5) {
    try {
      n2 = u5.__h, u5.__h = [], n2.some(function(n3) {
        n3.call(u5);
      });
    } catch (n3) {
      l.__e(n3, u5.__v);
    }
  });
}
function E(n2) {
  return "object" != typeof n2 || null == n2 || n2.__b > 0 ? n2 : g(n2) ? n2.map(E) : void 0 !== n2.constructor ? null : m({}, n2);
}
function G(u4, t3, i3, r3, o3, e3, f4, c3, a3) {
  var s3, h3, p3, v3, y3, w3, _3, m3 = i3.props || d, k3 = t3.props, x3 = t3.type;
  if ("svg" == x3 ? o3 = "http://www.w3.org/2000/svg" : "math" == x3 ? o3 = "http://www.w3.org/1998/Math/MathML" : o3 || (o3 = "http://www.w3.org/1999/xhtml"), null != e3) {
    for (s3 = 0; s3 < e3.length; s3++) if ((y3 = e3[s3]) && "setAttribute" in y3 == !!x3 && (x3 ? y3.localName == x3 : 3 == y3.nodeType)) {
      u4 = y3, e3[s3] = null;
      break;
    }
  }
  if (null == u4) {
    if (null == x3) return document.createTextNode(k3);
    u4 = document.createElementNS(o3, x3, k3.is && k3), c3 && (l.__m && l.__m(t3, e3), c3 = false), e3 = null;
  }
  if (null == x3) m3 === k3 || c3 && u4.data == k3 || (u4.data = k3);
  else {
    if (e3 = "textarea" == x3 && null != k3.defaultValue ? null : e3 && n.call(u4.childNodes), !c3 && null != e3) for (m3 = {}, s3 = 0; s3 < u4.attributes.length; s3++) m3[(y3 = u4.attributes[s3]).name] = y3.value;
    for (s3 in m3) y3 = m3[s3], "dangerouslySetInnerHTML" == s3 ? p3 = y3 : "children" == s3 || s3 in k3 || "value" == s3 && "defaultValue" in k3 || "checked" == s3 && "defaultChecked" in k3 || N(u4, s3, null, y3, o3);
    for (s3 in k3) y3 = k3[s3], "children" == s3 ? v3 = y3 : "dangerouslySetInnerHTML" == s3 ? h3 = y3 : "value" == s3 ? w3 = y3 : "checked" == s3 ? _3 = y3 : c3 && "function" != typeof y3 || m3[s3] === y3 || N(u4, s3, y3, m3[s3], o3);
    if (h3) c3 || p3 && (h3.__html == p3.__html || h3.__html == u4.innerHTML) || (u4.innerHTML = h3.__html), t3.__k = [];
    else if (p3 && (u4.innerHTML = ""), L("template" == t3.type ? u4.content : u4, g(v3) ? v3 : [v3], t3, i3, r3, "foreignObject" == x3 ? "http://www.w3.org/1999/xhtml" : o3, e3, f4, e3 ? e3[0] : i3.__k && $(i3, 0), c3, a3), null != e3) for (s3 = e3.length; s3--; ) b(e3[s3]);
    c3 && "textarea" != x3 || (s3 = "value", "progress" == x3 && null == w3 ? u4.removeAttribute("value") : null != w3 && (w3 !== u4[s3] || "progress" == x3 && !w3 || "option" == x3 && w3 != m3[s3]) && N(u4, s3, w3, m3[s3], o3), s3 = "checked", null != _3 && _3 != u4[s3] && N(u4, s3, _3, m3[s3], o3));
  }
  return u4;
}
function J(n2, u4, t3) {
  try {
    if ("function" == typeof n2) {
      var i3 = "function" == typeof n2.__u;
      i3 && n2.__u(), i3 && null == u4 || (n2.__u = n2(u4));
    } else n2.current = u4;
  } catch (n3) {
    l.__e(n3, t3);
  }
}
function K(n2, u4, t3) {
  var i3, r3;
  if (l.unmount && l.unmount(n2), (i3 = n2.ref) && (i3.current && i3.current != n2.__e || J(i3, null, u4)), null != (i3 = n2.__c)) {
    if (i3.componentWillUnmount) try {
      i3.componentWillUnmount();
    } catch (n3) {
      l.__e(n3, u4);
    }
    i3.base = i3.__P = i3.__n = null;
  }
  if (i3 = n2.__k) for (r3 = 0; r3 < i3.length; r3++) i3[r3] && K(i3[r3], u4, t3 || "function" != typeof n2.type);
  t3 || b(n2.__e), n2.__c = n2.__ = n2.__e = void 0;
}
function Q(n2, l3, u4) {
  return this.constructor(n2, u4);
}
function R(u4, t3, i3) {
  var r3, o3, e3, f4;
  t3 == document && (t3 = document.documentElement), l.__ && l.__(u4, t3), o3 = (r3 = "function" == typeof i3) ? null : i3 && i3.__k || t3.__k, e3 = [], f4 = [], q(t3, u4 = (!r3 && i3 || t3).__k = k(S, null, [u4]), o3 || d, d, t3.namespaceURI, !r3 && i3 ? [i3] : o3 ? null : t3.firstChild ? n.call(t3.childNodes) : null, e3, !r3 && i3 ? i3 : o3 ? o3.__e : t3.firstChild, r3, f4), D(e3, u4, f4), u4.props.children = null;
}
function X(n2) {
  function l3(n3) {
    var u4, t3;
    return this.getChildContext || (u4 = /* @__PURE__ */ new Set(), (t3 = {})[l3.__c] = this, this.getChildContext = function() {
      return t3;
    }, this.componentWillUnmount = function() {
      u4 = null;
    }, this.shouldComponentUpdate = function(n4) {
      this.props.value != n4.value && u4.forEach(function(n5) {
        n5.__e = true, A(n5);
      });
    }, this.sub = function(n4) {
      u4.add(n4);
      var l4 = n4.componentWillUnmount;
      n4.componentWillUnmount = function() {
        u4 && u4.delete(n4), l4 && l4.call(n4);
      };
    }), n3.children;
  }
  return l3.__c = "__cC" + y++, l3.__ = n2, l3.Provider = l3.__l = (l3.Consumer = function(n3, l4) {
    return n3.children(l4);
  }).contextType = l3, l3;
}
n = w.slice, l = { __e: function(n2, l3, u4, t3) {
  for (var i3, r3, o3; l3 = l3.__; ) if ((i3 = l3.__c) && !i3.__) try {
    if ((r3 = i3.constructor) && null != r3.getDerivedStateFromError && (i3.setState(r3.getDerivedStateFromError(n2)), o3 = i3.__d), null != i3.componentDidCatch && (i3.componentDidCatch(n2, t3 || {}), o3 = i3.__d), o3) return i3.__E = i3;
  } catch (l4) {
    n2 = l4;
  }
  throw n2;
} }, u = 0, t = function(n2) {
  return null != n2 && void 0 === n2.constructor;
}, C.prototype.setState = function(n2, l3) {
  var u4;
  u4 = null != this.__s && this.__s != this.state ? this.__s : this.__s = m({}, this.state), "function" == typeof n2 && (n2 = n2(m({}, u4), this.props)), n2 && m(u4, n2), null != n2 && this.__v && (l3 && this._sb.push(l3), A(this));
}, C.prototype.forceUpdate = function(n2) {
  this.__v && (this.__e = true, n2 && this.__h.push(n2), A(this));
}, C.prototype.render = S, i = [], o = "function" == typeof Promise ? Promise.prototype.then.bind(Promise.resolve()) : setTimeout, e = function(n2, l3) {
  return n2.__v.__b - l3.__v.__b;
}, H.__r = 0, f = Math.random().toString(8), c = "__d" + f, a = "__a" + f, s = /(PointerCapture)$|Capture$/i, h = 0, p = V(false), v = V(true), y = 0;

// node_modules/preact/hooks/dist/hooks.module.js
var t2;
var r2;
var u2;
var i2;
var o2 = 0;
var f2 = [];
var c2 = l;
var e2 = c2.__b;
var a2 = c2.__r;
var v2 = c2.diffed;
var l2 = c2.__c;
var m2 = c2.unmount;
var p2 = c2.__;
function s2(n2, t3) {
  c2.__h && c2.__h(r2, n2, o2 || t3), o2 = 0;
  var u4 = r2.__H || (r2.__H = { __: [], __h: [] });
  return n2 >= u4.__.length && u4.__.push({}), u4.__[n2];
}
function d2(n2) {
  return o2 = 1, y2(D2, n2);
}
function y2(n2, u4, i3) {
  var o3 = s2(t2++, 2);
  if (o3.t = n2, !o3.__c && (o3.__ = [i3 ? i3(u4) : D2(void 0, u4), function(n3) {
    var t3 = o3.__N ? o3.__N[0] : o3.__[0], r3 = o3.t(t3, n3);
    t3 !== r3 && (o3.__N = [r3, o3.__[1]], o3.__c.setState({}));
  }], o3.__c = r2, !r2.__f)) {
    var f4 = function(n3, t3, r3) {
      if (!o3.__c.__H) return true;
      var u5 = false, i4 = o3.__c.props !== n3;
      if (o3.__c.__H.__.some(function(n4) {
        if (n4.__N) {
          u5 = true;
          var t4 = n4.__[0];
          n4.__ = n4.__N, n4.__N = void 0, t4 !== n4.__[0] && (i4 = true);
        }
      }), c3) {
        var f5 = c3.call(this, n3, t3, r3);
        return u5 ? f5 || i4 : f5;
      }
      return !u5 || i4;
    };
    r2.__f = true;
    var c3 = r2.shouldComponentUpdate, e3 = r2.componentWillUpdate;
    r2.componentWillUpdate = function(n3, t3, r3) {
      if (this.__e) {
        var u5 = c3;
        c3 = void 0, f4(n3, t3, r3), c3 = u5;
      }
      e3 && e3.call(this, n3, t3, r3);
    }, r2.shouldComponentUpdate = f4;
  }
  return o3.__N || o3.__;
}
function h2(n2, u4) {
  var i3 = s2(t2++, 3);
  !c2.__s && C2(i3.__H, u4) && (i3.__ = n2, i3.u = u4, r2.__H.__h.push(i3));
}
function _2(n2, u4) {
  var i3 = s2(t2++, 4);
  !c2.__s && C2(i3.__H, u4) && (i3.__ = n2, i3.u = u4, r2.__h.push(i3));
}
function A2(n2) {
  return o2 = 5, T2(function() {
    return { current: n2 };
  }, []);
}
function T2(n2, r3) {
  var u4 = s2(t2++, 7);
  return C2(u4.__H, r3) && (u4.__ = n2(), u4.__H = r3, u4.__h = n2), u4.__;
}
function x2(n2) {
  var u4 = r2.context[n2.__c], i3 = s2(t2++, 9);
  return i3.c = n2, u4 ? (null == i3.__ && (i3.__ = true, u4.sub(r2)), u4.props.value) : n2.__;
}
function g2() {
  var n2 = s2(t2++, 11);
  if (!n2.__) {
    for (var u4 = r2.__v; null !== u4 && !u4.__m && null !== u4.__; ) u4 = u4.__;
    var i3 = u4.__m || (u4.__m = [0, 0]);
    n2.__ = "P" + i3[0] + "-" + i3[1]++;
  }
  return n2.__;
}
function j2() {
  for (var n2; n2 = f2.shift(); ) {
    var t3 = n2.__H;
    if (n2.__P && t3) try {
      t3.__h.some(z2), t3.__h.some(B2), t3.__h = [];
    } catch (r3) {
      t3.__h = [], c2.__e(r3, n2.__v);
    }
  }
}
c2.__b = function(n2) {
  r2 = null, e2 && e2(n2);
}, c2.__ = function(n2, t3) {
  n2 && t3.__k && t3.__k.__m && (n2.__m = t3.__k.__m), p2 && p2(n2, t3);
}, c2.__r = function(n2) {
  a2 && a2(n2), t2 = 0;
  var i3 = (r2 = n2.__c).__H;
  i3 && (u2 === r2 ? (i3.__h = [], r2.__h = [], i3.__.some(function(n3) {
    n3.__N && (n3.__ = n3.__N), n3.u = n3.__N = void 0;
  })) : (i3.__h.some(z2), i3.__h.some(B2), i3.__h = [], t2 = 0)), u2 = r2;
}, c2.diffed = function(n2) {
  v2 && v2(n2);
  var t3 = n2.__c;
  t3 && t3.__H && (t3.__H.__h.length && (1 !== f2.push(t3) && i2 === c2.requestAnimationFrame || ((i2 = c2.requestAnimationFrame) || w2)(j2)), t3.__H.__.some(function(n3) {
    n3.u && (n3.__H = n3.u, n3.u = void 0);
  })), u2 = r2 = null;
}, c2.__c = function(n2, t3) {
  t3.some(function(n3) {
    try {
      n3.__h.some(z2), n3.__h = n3.__h.filter(function(n4) {
        return !n4.__ || B2(n4);
      });
    } catch (r3) {
      t3.some(function(n4) {
        n4.__h && (n4.__h = []);
      }), t3 = [], c2.__e(r3, n3.__v);
    }
  }), l2 && l2(n2, t3);
}, c2.unmount = function(n2) {
  m2 && m2(n2);
  var t3, r3 = n2.__c;
  r3 && r3.__H && (r3.__H.__.some(function(n3) {
    try {
      z2(n3);
    } catch (n4) {
      t3 = n4;
    }
  }), r3.__H = void 0, t3 && c2.__e(t3, r3.__v));
};
var k2 = "function" == typeof requestAnimationFrame;
function w2(n2) {
  var t3, r3 = function() {
    clearTimeout(u4), k2 && cancelAnimationFrame(t3), setTimeout(n2);
  }, u4 = setTimeout(r3, 35);
  k2 && (t3 = requestAnimationFrame(r3));
}
function z2(n2) {
  var t3 = r2, u4 = n2.__c;
  "function" == typeof u4 && (n2.__c = void 0, u4()), r2 = t3;
}
function B2(n2) {
  var t3 = r2;
  n2.__c = n2.__(), r2 = t3;
}
function C2(n2, t3) {
  return !n2 || n2.length !== t3.length || t3.some(function(t4, r3) {
    return t4 !== n2[r3];
  });
}
function D2(n2, t3) {
  return "function" == typeof t3 ? t3(n2) : t3;
}

// src/kit/suppress.ts
var SUPPRESS = "data-lm-suppress-shortcuts";
var FOCUSABLE = /* @__PURE__ */ new Set(["a", "button", "input", "select", "textarea", "summary", "iframe"]);
var before = l.vnode;
l.vnode = (vnode) => {
  if (typeof vnode.type === "string") {
    const props = vnode.props;
    if (FOCUSABLE.has(vnode.type) || "tabIndex" in props || "contentEditable" in props) {
      props[SUPPRESS] = "true";
    }
  }
  before?.(vnode);
};

// src/kit/edits.ts
function newId(prefix) {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return `${prefix}-${Array.from(bytes, (byte) => (byte % 36).toString(36)).join("")}`;
}
var editId = () => newId("edit");
var add = (part, item, before2 = "") => ({
  do: "add",
  edit_id: editId(),
  part,
  item,
  before: before2
});
var change = (part, id, fields) => ({
  do: "change",
  edit_id: editId(),
  part,
  id,
  fields
});
var remove = (part, id, cascade = false) => ({
  do: "remove",
  edit_id: editId(),
  part,
  id,
  cascade
});
var together = (label, edits) => ({
  do: "together",
  edit_id: editId(),
  edits,
  label
});
function inserted(items, item, before2) {
  const at2 = items.findIndex((each) => each.id === before2);
  return at2 < 0 ? [...items, item] : [...items.slice(0, at2), item, ...items.slice(at2)];
}
function applied(parts, edit) {
  if (edit.do === "together") return edit.edits.reduce(applied, parts);
  const items = parts[edit.part];
  if (!items) return parts;
  const found = items.find((each) => each.id === ("id" in edit ? edit.id : edit.item.id));
  const put2 = (changed) => ({ ...parts, [edit.part]: changed });
  switch (edit.do) {
    case "add":
      return found ? parts : put2(inserted(items, edit.item, edit.before ?? ""));
    case "change":
      return put2(items.map((each) => each === found ? { ...each, ...edit.fields } : each));
    case "move": {
      if (!found) return parts;
      const rest = items.filter((each) => each !== found);
      return put2(inserted(rest, { ...found, ...edit.fields }, edit.before));
    }
    case "remove":
      return put2(items.filter((each) => each !== found));
  }
}

// src/kit/focus.ts
var HEADINGS = "h1, h2, h3, h4, h5, h6";
var CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex='0']";
function keepFocus(root) {
  let path = [];
  let byKey = false;
  let inSight = false;
  let frame = 0;
  const look = () => {
    inSight = path[0] ? isInSight(path[0]) : false;
  };
  const follow2 = () => {
    frame = 0;
    const [held2] = path;
    if (held2?.isConnected && byKey && inSight && !isInSight(held2))
      held2.scrollIntoView({ block: "nearest" });
    look();
  };
  const scrolled = () => {
    if (!frame) look();
  };
  const pressed = () => {
    byKey = true;
  };
  const came = (event) => {
    path = [];
    for (let at2 = event.target; at2 && at2 !== root; at2 = at2.parentElement) {
      path.push(at2);
    }
    requestAnimationFrame(look);
  };
  const forget = () => {
    path = [];
  };
  const pointed = () => {
    byKey = false;
    forget();
  };
  const left2 = (event) => {
    const gone = event.target;
    if (event.relatedTarget) forget();
    else queueMicrotask(() => gone.isConnected && gone === path[0] && forget());
  };
  const mind = () => {
    if (path[0] && byKey) frame ||= requestAnimationFrame(follow2);
    const [held2] = path;
    const { activeElement, body } = root.ownerDocument;
    if (!held2 || held2.isConnected || activeElement && activeElement !== body) return;
    const stays = path.filter((each) => each.isConnected && root.contains(each));
    forget();
    for (const home of [...stays, root]) {
      const found = landing(home);
      if (found) return settle(found);
    }
  };
  const changes = new MutationObserver(mind);
  changes.observe(root, { childList: true, subtree: true });
  root.addEventListener("focusin", came);
  root.addEventListener("focusout", left2);
  const page = root.ownerDocument;
  page.addEventListener("keydown", pressed, true);
  page.addEventListener("scroll", scrolled, { capture: true, passive: true });
  root.addEventListener("pointerdown", pointed, true);
  return () => {
    changes.disconnect();
    cancelAnimationFrame(frame);
    page.removeEventListener("keydown", pressed, true);
    page.removeEventListener("scroll", scrolled, true);
    root.removeEventListener("focusin", came);
    root.removeEventListener("focusout", left2);
    root.removeEventListener("pointerdown", pointed, true);
  };
}
function isInSight(each) {
  const { top, bottom } = each.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
function landing(home) {
  const seen = (each) => !each.classList.contains("sos-hidden") && (each.checkVisibility?.() ?? true);
  const within = (what) => Array.from(home.querySelectorAll(what)).find(seen);
  return within(HEADINGS) ?? within(CONTROLS);
}
function settle(found) {
  if (found.matches(HEADINGS)) {
    found.tabIndex = -1;
    found.setAttribute(SUPPRESS, "true");
  }
  found.focus();
}

// src/kit/kept.ts
var VIEW = "sos-view";
var EDIT = "sos-edit";

// src/kit/send.ts
var SILENT = "Python does not answer. Wait a moment and try again; no saved work is lost.";
function send(model, content, data) {
  try {
    model.send(content, void 0, data && [data]);
    return true;
  } catch {
    return false;
  }
}

// src/kit/outbox.ts
var WAITING = "sos-edits-waiting";
var Outbox = class {
  constructor(model, options) {
    this.model = model;
    this.options = options;
    this.storage = options.storage ?? sessionStore();
    this.patience = options.patience ?? 3e3;
    this.receive = this.receive.bind(this);
    this.reload = this.reload.bind(this);
    this.warn = this.warn.bind(this);
    model.on("msg:custom", this.receive);
    globalThis.addEventListener?.(WAITING, this.reload);
    globalThis.addEventListener?.("beforeunload", this.warn);
    this.reload();
  }
  model;
  options;
  waiting = [];
  listeners = /* @__PURE__ */ new Set();
  doers = /* @__PURE__ */ new Set();
  refusals = /* @__PURE__ */ new Map();
  timer;
  late = false;
  storage;
  patience;
  seq = 0;
  /** The last sentence that Python said about a gesture; shown beside the board. */
  notice = "";
  get state() {
    if (this.waiting.length === 0) return "saved";
    return this.late ? "unsaved" : "saving";
  }
  /** Edits that Python has not yet acknowledged, oldest first; a new array when they change. */
  pending = [];
  submit(edit, base, onRefused) {
    if (onRefused) this.refusals.set(edit.edit_id, onRefused);
    this.put({ type: "edit", edit_id: edit.edit_id, base, edit, seq: this.next() });
  }
  undo(base) {
    this.put({ type: "undo", edit_id: newId("undo"), base, seq: this.next() });
  }
  redo(base) {
    this.put({ type: "redo", edit_id: newId("redo"), base, seq: this.next() });
  }
  /** Let the room see the part of the story that follows the `seen` first ones. */
  release(base, what, onRefused) {
    const edit_id = newId("release");
    if (onRefused) this.refusals.set(edit_id, onRefused);
    this.put({ type: "release", edit_id, base, ...what, seq: this.next() });
  }
  /** Show all answers of a round in private together. */
  reveal(base, round, onRefused) {
    const edit_id = newId("reveal");
    if (onRefused) this.refusals.set(edit_id, onRefused);
    this.put({ type: "reveal", edit_id, base, round, seq: this.next() });
  }
  subscribe(listener) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  /** Be told of everything that has been saved and that Python has no sentence about. */
  whenDone(listener) {
    this.doers.add(listener);
    return () => this.doers.delete(listener);
  }
  dismiss() {
    this.notice = "";
    this.tell();
  }
  close() {
    clearTimeout(this.timer);
    this.model.off("msg:custom", this.receive);
    globalThis.removeEventListener?.(WAITING, this.reload);
    globalThis.removeEventListener?.("beforeunload", this.warn);
    this.listeners.clear();
    this.doers.clear();
  }
  /** A reload keeps what is waiting; a closed tab does not, so the browser asks first. */
  warn(event) {
    if (this.waiting.length > 0) event.preventDefault();
  }
  next() {
    this.seq = Math.max(this.seq + 1, Date.now());
    return this.seq;
  }
  key(envelope) {
    return `${this.prefix()}${String(envelope.seq).padStart(15, "0")}:${envelope.edit_id}`;
  }
  prefix() {
    return `${EDIT}:${this.options.practice}:${this.options.board}:`;
  }
  put(envelope) {
    this.notice = "";
    this.waiting = [...this.waiting, envelope];
    try {
      this.storage?.setItem(this.key(envelope), JSON.stringify(envelope));
    } catch {
    }
    this.send(envelope);
    this.watch();
    this.tell();
    globalThis.dispatchEvent?.(new CustomEvent(WAITING, { detail: this }));
  }
  /** Take up what an earlier page or a view that is gone has left waiting. */
  reload(event) {
    if (!this.storage || event?.detail === this) return;
    const known = new Set(this.waiting.map((each) => each.edit_id));
    const keys = Object.keys(this.storage).filter((key) => key.startsWith(this.prefix()));
    const found = [];
    for (const key of keys.sort()) {
      const envelope = parsed(this.storage.getItem(key));
      if (envelope && !known.has(envelope.edit_id)) found.push(envelope);
    }
    if (found.length === 0) return;
    this.waiting = [...this.waiting, ...found].sort((a3, b2) => a3.seq - b2.seq);
    for (const envelope of found) this.send(envelope);
    this.watch();
    this.tell();
  }
  /** What no kernel hears is sent again when there is one. */
  send({ seq: _3, ...message }) {
    send(this.model, message);
  }
  watch() {
    clearTimeout(this.timer);
    if (this.waiting.length === 0) return;
    this.timer = setTimeout(() => {
      this.late = true;
      for (const envelope of this.waiting) this.send(envelope);
      this.watch();
      this.tell();
    }, this.patience);
  }
  receive(content) {
    if (content?.type !== "answer") return;
    const envelope = this.waiting.find((each) => each.edit_id === content.edit_id);
    if (!envelope) return;
    if (content.status === "unsaved") {
      this.late = true;
      this.notice = content.sentence;
    } else {
      this.waiting = this.waiting.filter((each) => each !== envelope);
      this.storage?.removeItem(this.key(envelope));
      const refused = this.refusals.get(content.edit_id);
      this.refusals.delete(content.edit_id);
      if (content.status === "refused" && refused) refused(content.sentence, content);
      else if (content.status !== "saved") this.notice = content.sentence;
      if (this.waiting.length === 0) this.late = false;
    }
    this.watch();
    this.tell();
    if (content.status !== "saved") return;
    const { type, edit } = envelope;
    for (const listener of this.doers) listener({ type, edit, label: content.label ?? "" });
  }
  tell() {
    this.pending = this.waiting.flatMap((each) => each.edit ? [each.edit] : []);
    for (const listener of this.listeners) listener();
  }
};
function parsed(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}
function sessionStore() {
  try {
    return globalThis.sessionStorage;
  } catch {
    return void 0;
  }
}

// src/kit/patch.ts
function patched(whole, changes) {
  return changes.reduce((data, change2) => made(data, change2, change2.at), whole);
}
function made(data, change2, path) {
  const [key, ...rest] = path;
  if (key === void 0) return "set" in change2 ? change2.set : data;
  if (rest.length === 0 && "put" in change2) {
    const [items, from] = [data, key];
    return [...items.slice(0, from), ...change2.put, ...items.slice(from + change2.gone)];
  }
  if (Array.isArray(data)) {
    return data.map((item, at2) => at2 === key ? made(item, change2, rest) : item);
  }
  const inside = data;
  if (rest.length === 0 && "drop" in change2) {
    const { [key]: _3, ...others } = inside;
    return others;
  }
  return { ...inside, [key]: made(inside[key], change2, rest) };
}
function follow(model) {
  const ask = () => send(model, { type: "whole", version: model.get("version") });
  model.on("msg:custom", (content) => {
    if (content?.type !== "patch") return;
    if (content.from !== model.get("version")) return void ask();
    model.set(content.trait, patched(model.get(content.trait), content.changes));
    model.set("version", content.to);
  });
  ask();
}

// src/kit/voice.ts
function useVoice(outbox, root) {
  const [said, setSaid] = d2("");
  const spoken2 = A2(0);
  const settled = A2(0);
  const untold = A2(/* @__PURE__ */ new Map());
  const say = (sentence) => setSaid((before2) => before2 === sentence ? `${sentence} ` : sentence);
  const announce = (sentence) => {
    spoken2.current++;
    queueMicrotask(() => {
      settled.current = spoken2.current;
    });
    say(sentence);
  };
  const tellOf = (edit) => {
    const by = root.ownerDocument.activeElement;
    const button = root.contains(by) && by?.matches("button:not([aria-pressed])");
    if (edit.do !== "change" || button) untold.current.set(edit.edit_id, settled.current);
  };
  _2(
    () => outbox.whenDone(({ type, edit, label }) => {
      const what = label && `: ${label}`;
      if (type === "undo") say(`Undone${what}.`);
      if (type === "redo") say(`Redone${what}.`);
      if (!edit) return;
      const before2 = untold.current.get(edit.edit_id);
      untold.current.delete(edit.edit_id);
      if (!label || before2 !== spoken2.current) return;
      say(edit.do === "remove" ? `Done: ${label}. Undo brings it back.` : `Done: ${label}.`);
    }),
    [outbox]
  );
  return { said, announce, tellOf };
}

// node_modules/preact/jsx-runtime/dist/jsxRuntime.module.js
var f3 = 0;
function u3(e3, t3, n2, o3, i3, u4) {
  t3 || (t3 = {});
  var a3, c3, p3 = t3;
  if ("ref" in p3) for (c3 in p3 = {}, t3) "ref" == c3 ? a3 = t3[c3] : p3[c3] = t3[c3];
  var l3 = { type: e3, props: p3, key: n2, ref: a3, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: void 0, __v: --f3, __i: -1, __u: 0, __source: i3, __self: u4 };
  if ("function" == typeof e3 && (a3 = e3.defaultProps)) for (c3 in a3) void 0 === p3[c3] && (p3[c3] = a3[c3]);
  return l.vnode && l.vnode(l3), l3;
}

// src/kit/board.tsx
var Context = X(null);
function useBoard() {
  const board = x2(Context);
  if (!board) throw new Error("A part of a board stands outside of one.");
  return board;
}
function useModel(model, name) {
  const [, redraw] = y2((count) => count + 1, 0);
  const value = model.get(name);
  _2(() => {
    model.on(`change:${name}`, redraw);
    if (model.get(name) !== value) redraw();
    return () => model.off(`change:${name}`, redraw);
  }, [model, name]);
  return value;
}
function useRemembered(key, first) {
  const [value, setValue] = d2(() => {
    try {
      const text = sessionStorage.getItem(`${VIEW}:${key}`);
      return text === null ? first : JSON.parse(text);
    } catch {
      return first;
    }
  });
  const remember = (next) => {
    setValue(() => next);
    try {
      sessionStorage.setItem(`${VIEW}:${key}`, JSON.stringify(next));
    } catch {
    }
  };
  return [value, remember];
}
function Provider(props) {
  const { model, outbox, root, name } = props;
  const info = useModel(model, "practice_info");
  const saved = useModel(model, "parts");
  const [, redraw] = y2((count) => count + 1, 0);
  const voice = useVoice(outbox, root);
  _2(() => outbox.subscribe(redraw), [outbox]);
  const pending = outbox.pending;
  const parts = T2(() => pending.reduce(applied, saved), [saved, pending]);
  const save = info.unsaved ? "unsaved" : outbox.state;
  _2(() => {
    const detail = {
      practice: info.id,
      board: name,
      save,
      sentence: info.unsaved || outbox.notice
    };
    root.dispatchEvent(new CustomEvent("sos-save", { bubbles: true, detail }));
  }, [root, name, info.id, save, info.unsaved, outbox.notice]);
  const board = {
    model,
    host: props.host,
    root,
    info,
    parts,
    outbox,
    submit: (edit, onRefused) => {
      voice.tellOf(edit);
      outbox.submit(edit, info.revision, onRefused);
    },
    announce: voice.announce,
    save
  };
  return /* @__PURE__ */ u3(Context.Provider, { value: board, children: [
    props.children,
    /* @__PURE__ */ u3("div", { class: "sos-hidden", "aria-live": "polite", children: voice.said })
  ] });
}
function defineView(name, View) {
  return {
    initialize({ model }) {
      follow(model);
    },
    render({ model, el, host }) {
      const board = model.get("board") ?? name;
      const info = model.get("practice_info");
      const outbox = new Outbox(model, { practice: info.id, board });
      el.classList.add("sos", `sos-${name}`);
      el.dataset.sosBoard = board;
      el.dataset.sosPractice = info.id;
      R(
        /* @__PURE__ */ u3(Provider, { model, host, outbox, root: el, name: board, children: /* @__PURE__ */ u3(View, {}) }),
        el
      );
      const release = keepFocus(el);
      return () => {
        release();
        R(null, el);
        outbox.close();
      };
    }
  };
}

// src/kit/bar.tsx
var SAVED = { saved: "Saved", saving: "Saving…", unsaved: "NOT SAVED" };
function SaveMark(props) {
  const board = useBoard();
  const save = props.save ?? board.save;
  return /* @__PURE__ */ u3("span", { class: `sos-save sos-save--${save}`, role: "status", "data-sos-save": save, children: SAVED[save] });
}
function Notice(props) {
  const { info, outbox, ...board } = useBoard();
  const save = props.save ?? board.save;
  const late = "Your words are kept in this page and will be saved as soon as it can be done.";
  const words = info.unsaved || outbox.notice || (save === "unsaved" ? late : "");
  if (!words) return null;
  return /* @__PURE__ */ u3("div", { class: `sos-notice ${outbox.notice ? "" : "sos-notice--saving"}`, role: "alert", children: [
    /* @__PURE__ */ u3("p", { children: words }),
    outbox.notice && /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => outbox.dismiss(), children: "Close" })
  ] });
}
function UndoRedo() {
  const { info, outbox } = useBoard();
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3(Step, { word: "Undo", what: info.undo, act: () => outbox.undo(info.revision) }),
    /* @__PURE__ */ u3(Step, { word: "Redo", what: info.redo, act: () => outbox.redo(info.revision) })
  ] });
}
function Step({ word, what, act }) {
  return /* @__PURE__ */ u3(
    "button",
    {
      type: "button",
      class: "sos-button sos-step",
      "aria-disabled": !what,
      title: what ? `${word}: ${what}` : `Nothing to ${word.toLowerCase()}`,
      onClick: () => what && act(),
      children: word
    }
  );
}

// src/kit/going.ts
var GO = "sos-go";
var ARRIVE = "sos-arrive";
var HERE = "sos-here";
function told(name, going) {
  return !globalThis.dispatchEvent(new CustomEvent(name, { detail: going, cancelable: true }));
}
function listen(name, heard) {
  const listener = (event) => {
    if (!event.defaultPrevented && heard(event.detail)) {
      event.preventDefault();
    }
  };
  globalThis.addEventListener(name, listener);
  return () => globalThis.removeEventListener(name, listener);
}
var go = (going) => told(GO, going) || arrive(going);
var arrive = (going) => told(ARRIVE, going);
function useGoing() {
  const { info, root } = useBoard();
  return {
    /** Whether a tool of this practice can be gone to from here. */
    can: (tool) => Boolean(root.closest(".sos-workbench") || boardOn(root, tool, info.id)),
    go: (place) => go({ practice: info.id, place })
  };
}
function boardOn(root, tool, practice) {
  const boards = root.ownerDocument.querySelectorAll(`[data-sos-board="${tool}"]`);
  return [...boards].find((each) => each.dataset.sosPractice === practice);
}
function useArrival(show) {
  const { info, model, root } = useBoard();
  const latest = A2(show);
  latest.current = show;
  const tool = model.get("board");
  _2(() => {
    const leave = listen(
      ARRIVE,
      ({ practice, place }) => root.isConnected && practice === info.id && place.tool === tool && latest.current(place)
    );
    globalThis.dispatchEvent(new Event(HERE));
    return leave;
  }, [info.id, tool]);
}

// src/kit/sheet.tsx
function SheetView({ sheet, level = 3 }) {
  return /* @__PURE__ */ u3("section", { class: "sos-sheet", "aria-label": sheet.title, children: [
    /* @__PURE__ */ u3(Title, { level, text: sheet.title }),
    sheet.blocks.map((block, at2) => (
      // A sheet is drawn anew as a whole: its blocks have no identity of their own.
      /* @__PURE__ */ u3(BlockView, { block, level, above: above(sheet, at2) }, at2)
    ))
  ] });
}
function above(sheet, at2) {
  const before2 = sheet.blocks[at2 - 1];
  if (at2 === 0) return sheet.title;
  return before2?.kind === "heading" ? before2.text : "";
}
function Title({ level, text }) {
  const Tag = `h${Math.min(level, 6)}`;
  return /* @__PURE__ */ u3(Tag, { dir: "auto", children: text });
}
function BlockView({ block, level, above: above2 }) {
  switch (block.kind) {
    case "heading":
      return /* @__PURE__ */ u3(Title, { level: level + block.level, text: block.text });
    case "paragraph":
      return /* @__PURE__ */ u3("p", { dir: "auto", children: block.text });
    case "quote":
      return /* @__PURE__ */ u3("figure", { class: "sos-sheet__quote", children: [
        /* @__PURE__ */ u3("blockquote", { dir: "auto", children: block.text }),
        block.by && /* @__PURE__ */ u3("figcaption", { dir: "auto", children: block.by })
      ] });
    case "items":
      return /* @__PURE__ */ u3("ul", { children: block.items.map((item) => /* @__PURE__ */ u3("li", { dir: "auto", children: item }, item)) });
    case "table":
      return /* @__PURE__ */ u3(TableView, { table: block, said: block.caption === above2 });
    case "picture":
      return /* @__PURE__ */ u3(Svg, { text: block.svg });
  }
}
function TableView({ table, said }) {
  return (
    // A wide table scrolls by itself, and by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus
    /* @__PURE__ */ u3("section", { class: "sos-sheet__scroll", tabIndex: 0, "aria-label": table.caption || "Table", children: /* @__PURE__ */ u3("table", { children: [
      table.caption && /* @__PURE__ */ u3("caption", { class: said ? "sos-hidden" : "", dir: "auto", children: table.caption }),
      /* @__PURE__ */ u3("thead", { children: /* @__PURE__ */ u3("tr", { children: table.columns.map((column) => /* @__PURE__ */ u3("th", { scope: "col", dir: "auto", children: column }, column)) }) }),
      /* @__PURE__ */ u3("tbody", { children: table.rows.map((row) => /* @__PURE__ */ u3("tr", { children: row.map(
        (cell, at2) => at2 === 0 && table.row_headers ? /* @__PURE__ */ u3("th", { scope: "row", dir: "auto", children: cell }, table.columns[at2]) : /* @__PURE__ */ u3("td", { dir: "auto", children: cell }, table.columns[at2])
      ) }, row.join("\0"))) })
    ] }) })
  );
}
function svgElement(text) {
  const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  if (root.nodeName !== "svg") return null;
  return document.importNode(root, true);
}
function Svg({ text }) {
  const frame = A2(null);
  h2(() => {
    const picture = svgElement(text);
    picture?.removeAttribute("style");
    frame.current?.replaceChildren(...picture ? [picture] : []);
  }, [text]);
  return /* @__PURE__ */ u3("div", { ref: frame, class: "sos-picture__frame" });
}

// src/picture/drag.ts
var FAR = 6;
var SVG = "http://www.w3.org/2000/svg";
function dragging(frame, now) {
  const down = /* @__PURE__ */ new Map();
  let held2 = null;
  let start = null;
  let frameAsked = 0;
  let justDragged = false;
  const stop = (done) => {
    cancelAnimationFrame(frameAsked);
    held2?.end(done);
    held2 = null;
    start = null;
  };
  const pressed = (event) => {
    down.set(event.pointerId, event);
    justDragged = false;
    if (down.size === 2) return stop(false);
    if (event.button === 0 && down.size === 1) start = event;
  };
  const moved2 = (event) => {
    const before2 = down.get(event.pointerId);
    if (!before2) return;
    if (down.size === 2) pinch(down, event, now());
    down.set(event.pointerId, event);
    if (!start || event.pointerId !== start.pointerId) return;
    const { clientX: x3, clientY: y3 } = event;
    if (!held2) {
      if (Math.hypot(x3 - start.clientX, y3 - start.clientY) < FAR) return;
      held2 = begin(frame, start, now());
      if (!held2) {
        start = null;
        return;
      }
      justDragged = true;
      frame.setPointerCapture?.(event.pointerId);
    }
    cancelAnimationFrame(frameAsked);
    frameAsked = requestAnimationFrame(() => held2?.move(x3, y3));
  };
  const lifted = (event) => {
    down.delete(event.pointerId);
    if (!held2 || event.pointerId !== start?.pointerId) {
      if (down.size === 0) start = null;
      return;
    }
    held2.move(event.clientX, event.clientY);
    stop(event.type === "pointerup");
  };
  const clicked = (event) => {
    if (justDragged) event.stopPropagation();
    justDragged = false;
  };
  const escaped = (event) => {
    if (event.key !== "Escape" || !held2) return;
    event.stopPropagation();
    stop(false);
  };
  const wheeled = (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    now().zoom(event.deltaY < 0 ? 1.1 : 1 / 1.1, { x: event.clientX, y: event.clientY });
  };
  const touched = (event) => {
    const on2 = event.target.closest("[data-sos-stop]");
    const taken = on2 && now().hand?.may(on2.dataset.sosStop ?? "");
    if (event.cancelable && (taken || held2 || down.size > 1)) event.preventDefault();
  };
  frame.addEventListener("touchmove", touched, { passive: false });
  frame.addEventListener("pointerdown", pressed);
  frame.addEventListener("pointermove", moved2);
  frame.addEventListener("pointerup", lifted);
  frame.addEventListener("pointercancel", lifted);
  frame.addEventListener("click", clicked, true);
  frame.addEventListener("wheel", wheeled, { passive: false });
  document.addEventListener("keydown", escaped, true);
  return () => {
    stop(false);
    frame.removeEventListener("touchmove", touched);
    frame.removeEventListener("pointerdown", pressed);
    frame.removeEventListener("pointermove", moved2);
    frame.removeEventListener("pointerup", lifted);
    frame.removeEventListener("pointercancel", lifted);
    frame.removeEventListener("click", clicked, true);
    frame.removeEventListener("wheel", wheeled);
    document.removeEventListener("keydown", escaped, true);
  };
}
function pinch(down, event, does) {
  const other = [...down.values()].find((each) => each.pointerId !== event.pointerId);
  const before2 = down.get(event.pointerId);
  if (!other || !before2) return;
  const apart2 = (one) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
  const at2 = {
    x: (event.clientX + other.clientX) / 2,
    y: (event.clientY + other.clientY) / 2
  };
  if (apart2(before2) > 0) does.zoom(apart2(event) / apart2(before2), at2);
}
function begin(frame, start, does) {
  const svg = frame.querySelector("svg");
  if (!svg) return null;
  const on2 = start.target.closest("[data-sos-stop]");
  const who = on2?.dataset.sosStop ?? "";
  if (on2 && does.hand?.may(who)) return person(svg, on2, start, does.hand);
  if (does.choosing) return lasso(svg, start, does);
  return start.pointerType === "mouse" ? pan(frame, start) : null;
}
function pan(frame, start) {
  const { scrollLeft, scrollTop } = frame;
  return {
    move(x3, y3) {
      frame.scrollLeft = scrollLeft - (x3 - start.clientX);
      frame.scrollTop = scrollTop - (y3 - start.clientY);
    },
    end() {
    }
  };
}
function units(svg) {
  const box = svg.getBoundingClientRect();
  const wide = svg.viewBox?.baseVal?.width || box.width;
  const scale = box.width / wide || 1;
  return {
    scale,
    at: (x3, y3) => ({ x: (x3 - box.left) / scale, y: (y3 - box.top) / scale })
  };
}
function symbols(svg) {
  const { at: at2, scale } = units(svg);
  const found = /* @__PURE__ */ new Map();
  for (const group of svg.querySelectorAll("[data-sos-stop]")) {
    const shape = group.querySelector(":scope > :is(rect, circle, path):not(.sos-picture__ring)");
    const box = (shape ?? group).getBoundingClientRect();
    const id = group.dataset.sosStop ?? "";
    found.set(id, { id, ...at2(box.left, box.top), w: box.width / scale, h: box.height / scale });
  }
  return found;
}
function made2(svg, name, kind) {
  const drawn = document.createElementNS(SVG, name);
  drawn.setAttribute("class", `sos-picture__${kind}`);
  drawn.setAttribute("aria-hidden", "true");
  svg.append(drawn);
  return drawn;
}
function person(svg, group, start, hand) {
  const who = group.dataset.sosStop ?? "";
  const { at: at2 } = units(svg);
  const boxes = symbols(svg);
  const groups2 = Array.from(svg.querySelectorAll("[data-sos-stop]"));
  const begun = at2(start.clientX, start.clientY);
  const follow2 = hand.trails?.(who) ? trail(svg, boxes.get(who)) : carried(svg, group, begun);
  const mark = made2(svg, "line", "mark");
  let aim = { to: "nowhere", why: "here" };
  let over = null;
  return {
    move(x3, y3) {
      const now = at2(x3, y3);
      follow2.to(now);
      aim = hand.aim({ who, ...now, dx: now.x - begun.x, dy: now.y - begun.y }, boxes);
      const onto = aim.to === "one" ? aim.id : "";
      const found = groups2.find(({ dataset }) => onto && dataset.sosStop === onto) ?? null;
      if (over !== found) {
        over?.removeAttribute("data-sos-aim");
        found?.setAttribute("data-sos-aim", "true");
        over = found;
      }
      mark.style.display = aim.to === "row" ? "" : "none";
      if (aim.to !== "row") return;
      for (const end of ["x1", "x2"]) mark.setAttribute(end, String(aim.x));
      mark.setAttribute("y1", String(aim.top));
      mark.setAttribute("y2", String(aim.bottom));
    },
    end(done) {
      follow2.end();
      mark.remove();
      over?.removeAttribute("data-sos-aim");
      if (done) hand.drop(who, aim);
    }
  };
}
function carried(svg, group, begun) {
  const ghost = made2(svg, "g", "ghost");
  for (const each of group.children) {
    if (!each.matches(".sos-picture__ring")) ghost.append(each.cloneNode(true));
  }
  for (const each of ghost.querySelectorAll("[id]")) each.removeAttribute("id");
  return {
    to: ({ x: x3, y: y3 }) => ghost.setAttribute("transform", `translate(${x3 - begun.x} ${y3 - begun.y})`),
    end: () => ghost.remove()
  };
}
function trail(svg, from) {
  const line = made2(svg, "line", "trail");
  line.setAttribute("x1", String((from?.x ?? 0) + (from?.w ?? 0) / 2));
  line.setAttribute("y1", String((from?.y ?? 0) + (from?.h ?? 0) / 2));
  return {
    to({ x: x3, y: y3 }) {
      line.setAttribute("x2", String(x3));
      line.setAttribute("y2", String(y3));
    },
    end: () => line.remove()
  };
}
function lasso(svg, start, does) {
  const { at: at2 } = units(svg);
  const begun = at2(start.clientX, start.clientY);
  const drawn = made2(svg, "rect", "lasso");
  let box = { x: begun.x, y: begun.y, w: 0, h: 0 };
  return {
    move(x3, y3) {
      const now = at2(x3, y3);
      box = {
        x: Math.min(now.x, begun.x),
        y: Math.min(now.y, begun.y),
        w: Math.abs(now.x - begun.x),
        h: Math.abs(now.y - begun.y)
      };
      drawn.setAttribute("x", String(box.x));
      drawn.setAttribute("y", String(box.y));
      drawn.setAttribute("width", String(box.w));
      drawn.setAttribute("height", String(box.h));
    },
    end(done) {
      drawn.remove();
      if (!done) return;
      const caught = [...symbols(svg).values()].filter(
        ({ x: x3, y: y3, w: w3, h: h3 }) => x3 + w3 / 2 >= box.x && x3 + w3 / 2 <= box.x + box.w && y3 + h3 / 2 >= box.y && y3 + h3 / 2 <= box.y + box.h
      );
      does.lasso(caught.map(({ id }) => id));
    }
  };
}

// src/picture/canvas.tsx
var WAYS = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  PageDown: "next",
  PageUp: "previous"
};
var ROOM = 6;
var SVG2 = "http://www.w3.org/2000/svg";
function Canvas(props) {
  const { picture, current, chosen, several, zoom, seek } = props;
  const frame = A2(null);
  const drags = A2(props.drags);
  const drawing = A2(false);
  drags.current = props.drags;
  h2(() => frame.current ? dragging(frame.current, () => drags.current) : void 0, []);
  _2(() => {
    const here = frame.current;
    const drawn = svgElement(picture.svg);
    if (!here || !drawn) return;
    drawn.removeAttribute("style");
    const held2 = here.contains(document.activeElement) ? stopAt(document.activeElement) : "";
    const stood = placeOf(here, chosen || current);
    sized(drawn, zoom);
    here.replaceChildren(drawn);
    const marks = new Map(Array.from(drawn.querySelectorAll("[id]"), (each) => [each.id, each]));
    for (const stop of picture.stops) prepare(marks, stop);
    measure(groups(here));
    drawing.current = true;
    if (held2) focusOn(here, held2);
    drawing.current = false;
    const stands2 = placeOf(here, chosen || current);
    if (stood && stands2) {
      here.scrollLeft += stands2.x - stood.x;
      here.scrollTop += stands2.y - stood.y;
    }
  }, [picture.svg, picture.stops]);
  _2(() => {
    const drawn = frame.current?.querySelector("svg");
    if (drawn) sized(drawn, zoom);
  }, [zoom]);
  _2(() => {
    if (!seek || !at(frame.current, seek)) return;
    focusOn(frame.current, seek);
    props.onSought();
  }, [picture.svg, picture.stops, seek]);
  _2(() => {
    for (const group of groups(frame.current)) {
      const id = group.dataset.sosStop;
      group.setAttribute("tabindex", id === current ? "0" : "-1");
      group.setAttribute("aria-current", String(id === chosen || several.includes(id ?? "")));
    }
  }, [picture.svg, picture.stops, current, chosen, several]);
  h2(() => {
    const again = () => measure(groups(frame.current));
    document.fonts?.ready.then(again);
    const seen = typeof ResizeObserver === "undefined" ? void 0 : new ResizeObserver(again);
    if (frame.current) seen?.observe(frame.current);
    return () => seen?.disconnect();
  }, [picture.svg]);
  const walk = (from, way) => {
    const next = picture.ways[from]?.[way]?.[0];
    if (!next) return props.onNowhere(picture.nowhere[way]);
    go2(next);
  };
  const go2 = (id) => {
    props.onWalk(id);
    focusOn(frame.current, id);
  };
  const press = (event) => {
    const here = stopAt(event.target);
    if (event.ctrlKey || event.metaKey || event.altKey || !here) return;
    const way = event.shiftKey ? void 0 : WAYS[event.key];
    if (way) walk(here, way);
    else if (event.key === "Home" && picture.first) go2(picture.first);
    else if (event.key === "Enter") props.onChoose(here, "key");
    else if (event.key === " ") props.onChoose(here, "space");
    else if (props.onPress(event, here)) {
    } else if (event.key === "Escape") props.onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // The groups inside are the controls; the frame only hears what they do.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    /* @__PURE__ */ u3(
      "div",
      {
        ref: frame,
        class: `sos-picture__frame ${zoom ? "sos-picture__frame--zoomed" : ""} ${props.choosing ? "sos-picture__frame--choosing" : ""}`,
        onKeyDown: press,
        onClick: (event) => {
          const id = stopAt(event.target);
          if (!id) return;
          go2(id);
          const more = event.shiftKey || event.ctrlKey || event.metaKey;
          props.onChoose(id, more ? "more" : "pointer");
        },
        onFocusIn: (event) => {
          const id = stopAt(event.target);
          if (id && id !== current && !drawing.current) props.onWalk(id);
        }
      }
    )
  );
}
function focusOn(root, id) {
  at(root, id)?.focus();
}
function at(root, id) {
  return groups(root).find((group) => group.dataset.sosStop === id);
}
function placeOf(root, id) {
  const box = at(root, id)?.getBoundingClientRect();
  return box && { x: box.left + box.width / 2, y: box.top };
}
function sized(svg, zoom) {
  const drawn = svg;
  const own = Number(drawn.getAttribute("width")) || 0;
  drawn.style.width = zoom ? `${Math.round(own * zoom)}px` : "";
}
function groups(root) {
  return Array.from(root?.querySelectorAll("[data-sos-stop]") ?? []);
}
function stopAt(target) {
  const group = target?.closest?.(
    "[data-sos-stop], [data-sos-also]"
  );
  return group?.dataset.sosStop ?? group?.dataset.sosAlso ?? "";
}
function prepare(marks, stop) {
  const group = marks.get(stop.mark);
  for (const id of stop.also) marks.get(id)?.setAttribute("data-sos-also", stop.id);
  if (!group) return;
  group.dataset.sosStop = stop.id;
  group.setAttribute("role", "img");
  group.setAttribute("aria-roledescription", stop.kind);
  group.setAttribute("aria-label", stop.label);
  group.setAttribute(SUPPRESS, "true");
  group.setAttribute("tabindex", "-1");
  const line = stop.kind === "tie";
  if (line || stop.kind === "household") group.dataset.sosFlat = "true";
  group.prepend(line ? alongLine(group) : around());
}
function around() {
  const ring = document.createElementNS(SVG2, "rect");
  ring.setAttribute("class", "sos-picture__ring");
  ring.setAttribute("rx", "8");
  ring.setAttribute("aria-hidden", "true");
  return ring;
}
function alongLine(group) {
  const ring = document.createElementNS(SVG2, "g");
  ring.setAttribute("class", "sos-picture__ring sos-picture__ring--line");
  ring.setAttribute("aria-hidden", "true");
  ring.append(...Array.from(group.children, (each) => each.cloneNode(true)));
  group.dataset.sosLine = "true";
  return ring;
}
function measure(stops) {
  const rings = stops.flatMap((group) => {
    const ring = group.querySelector(":scope > rect.sos-picture__ring");
    return ring && typeof group.getBBox === "function" ? [{ group, ring }] : [];
  });
  for (const { ring } of rings) ring.style.display = "none";
  const boxes = rings.map(({ group }) => group.getBBox());
  rings.forEach(({ ring }, at2) => {
    const box = boxes[at2];
    ring.style.display = "";
    ring.setAttribute("x", String(box.x - ROOM));
    ring.setAttribute("y", String(box.y - ROOM));
    ring.setAttribute("width", String(box.width + 2 * ROOM));
    ring.setAttribute("height", String(box.height + 2 * ROOM));
  });
}

// src/kit/onthemap.tsx
function OnTheMap({ said }) {
  const going = useGoing();
  if (said.length === 0) return null;
  return /* @__PURE__ */ u3("div", { class: "sos-onthemap", children: [
    /* @__PURE__ */ u3("p", { class: "sos-label", children: "On the map" }),
    /* @__PURE__ */ u3("ul", { children: said.map(({ id, words }) => /* @__PURE__ */ u3("li", { dir: "auto", children: going.can("mapping") ? /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-link",
        onClick: () => going.go({ tool: "mapping", item: id }),
        children: words
      }
    ) : words }, id)) })
  ] });
}

// src/picture/details.tsx
function Details({ stop, said, onClose, onChange }) {
  return /* @__PURE__ */ u3(
    "section",
    {
      class: "sos-picture__details",
      "aria-label": stop.name,
      onKeyDown: (event) => event.key === "Escape" && onClose(),
      children: [
        /* @__PURE__ */ u3("h3", { "data-sos-form-heading": true, tabIndex: -1, dir: "auto", children: stop.name }),
        /* @__PURE__ */ u3("p", { dir: "auto", children: stop.label }),
        /* @__PURE__ */ u3("dl", { children: stop.facts.map(({ term, words }) => /* @__PURE__ */ u3("div", { children: [
          /* @__PURE__ */ u3("dt", { children: term }),
          words.map((each) => /* @__PURE__ */ u3("dd", { dir: "auto", children: each }, each))
        ] }, term)) }),
        /* @__PURE__ */ u3(OnTheMap, { said }),
        /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
          /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: onClose, children: "Close" }),
          onChange && /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: onChange, children: "Change" })
        ] })
      ]
    }
  );
}

// src/picture/keys.tsx
function Keys({ keys, onClose }) {
  const whole = A2(null);
  _2(() => {
    if (whole.current?.showModal) whole.current.showModal();
    else whole.current?.setAttribute("open", "");
  }, []);
  return /* @__PURE__ */ u3(
    "dialog",
    {
      ref: whole,
      class: "sos-keys",
      "aria-label": "Keys in this picture",
      onClose,
      onKeyDown: (event) => event.stopPropagation(),
      children: [
        /* @__PURE__ */ u3("h3", { children: "Keys in this picture" }),
        /* @__PURE__ */ u3("p", { class: "sos-label", children: "They work while somebody in the picture has the focus (Tab leads there)." }),
        /* @__PURE__ */ u3("div", { class: "sos-keys__all", children: keys.map(([title, pairs]) => /* @__PURE__ */ u3("section", { "aria-label": title, children: [
          /* @__PURE__ */ u3("h4", { children: title }),
          /* @__PURE__ */ u3("dl", { children: pairs.map(([key, words]) => /* @__PURE__ */ u3("div", { children: [
            /* @__PURE__ */ u3("dt", { children: /* @__PURE__ */ u3("kbd", { children: key }) }),
            /* @__PURE__ */ u3("dd", { children: words })
          ] }, key)) })
        ] }, title)) }),
        /* @__PURE__ */ u3("form", { method: "dialog", children: /* @__PURE__ */ u3("button", { type: "submit", class: "sos-button sos-button--main", children: "Close" }) })
      ]
    }
  );
}

// src/kit/ids.ts
function useId() {
  return d2(() => newId("sos"))[0];
}

// src/kit/lasting.ts
var ON_ITS_WAY = 4e3;
var PATIENCE = 2e4;
function useLasting(so, after2 = ON_ITS_WAY) {
  const [lasting, setLasting] = d2(false);
  h2(() => {
    setLasting(false);
    if (!so) return;
    const timer = setTimeout(() => setLasting(true), after2);
    return () => clearTimeout(timer);
  }, [so, after2]);
  return so && lasting;
}

// src/kit/link.ts
function useLink(data, type) {
  const [link2, setLink] = d2("");
  h2(() => {
    if (!data) return setLink("");
    const url = URL.createObjectURL(new Blob([data], { type }));
    setLink(url);
    return () => URL.revokeObjectURL(url);
  }, [data, type]);
  return link2;
}

// src/picture/paper.tsx
var PAPERS = [
  ["a4", "A4"],
  ["a3", "A3"]
];
var WAYS2 = [
  ["", "As it suits the picture"],
  ["upright", "Upright"],
  ["across", "Across"]
];
function Paper({ svg, title, onClose }) {
  const { model, info, announce } = useBoard();
  const whole = A2(null);
  const [{ paper, way }, want] = useRemembered(`${info.id}:paper`, { paper: "a4", way: "" });
  const [shown, setShown] = d2(null);
  const [making, setMaking] = d2(false);
  const [made3, setMade] = d2(null);
  const link2 = useLink(made3?.data, "application/pdf");
  _2(() => {
    if (whole.current?.showModal) whole.current.showModal();
    else whole.current?.setAttribute("open", "");
  }, []);
  h2(() => {
    const ours = (said) => said.paper === paper && said.way === way;
    const heard = (said, buffers) => {
      if (said?.type === "paper" && ours(said)) {
        setShown(said);
        announce(said.trouble ?? inWords(said));
      } else if (said?.type === "pdf" && ours(said)) {
        setMaking(false);
        setMade({ ...said, data: said.name ? buffers?.[0] : void 0 });
        announce(said.trouble ?? "The PDF is ready.");
      }
    };
    model.on("msg:custom", heard);
    setMaking(false);
    setMade(null);
    if (!send(model, { type: "paper", paper, way })) {
      setShown({ type: "paper", paper, way, trouble: SILENT });
    }
    return () => model.off("msg:custom", heard);
  }, [model, paper, way, svg]);
  const make = () => {
    const heard = send(model, { type: "pdf", paper, way });
    setMaking(heard);
    setMade(heard ? null : { type: "pdf", paper, way, trouble: SILENT });
  };
  const silent = useLasting(making || !shown, PATIENCE);
  const trouble = made3?.trouble ?? shown?.trouble ?? (silent && SILENT);
  return /* @__PURE__ */ u3(
    "dialog",
    {
      ref: whole,
      class: "sos-keys sos-paper",
      "aria-label": `Print: ${title}`,
      onClose,
      onKeyDown: (event) => event.stopPropagation(),
      children: [
        /* @__PURE__ */ u3("h3", { children: [
          "Print: ",
          title
        ] }),
        /* @__PURE__ */ u3("div", { class: "sos-paper__asked", children: [
          /* @__PURE__ */ u3(
            Radios,
            {
              legend: "Paper",
              options: PAPERS,
              value: paper,
              onChange: (each) => want({ paper: each, way })
            }
          ),
          /* @__PURE__ */ u3(
            Radios,
            {
              legend: "How it lies",
              options: WAYS2,
              value: way,
              onChange: (each) => want({ paper, way: each })
            }
          )
        ] }),
        trouble && /* @__PURE__ */ u3("p", { class: "sos-notice", role: "alert", children: trouble }),
        /* @__PURE__ */ u3("p", { class: "sos-paper__told", children: shown?.pages ? inWords(shown) : !trouble && "One moment…" }),
        shown?.pages && // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus
        /* @__PURE__ */ u3("ol", { class: "sos-paper__pages", "aria-label": "How it will lie on paper", tabIndex: 0, children: shown.pages.map((page, at2) => (
          // Pages have no identity but their number.
          /* @__PURE__ */ u3(Sheet, { page, number: at2 + 1, of: shown.pages?.length ?? 0 }, at2)
        )) }),
        /* @__PURE__ */ u3("div", { class: "sos-paper__end", children: [
          /* @__PURE__ */ u3(
            "button",
            {
              type: "button",
              class: `sos-button ${link2 ? "" : "sos-button--main"}`,
              "aria-disabled": making || !shown?.pages,
              onClick: () => !making && shown?.pages && make(),
              children: making ? "Making the PDF…" : "Make the PDF"
            }
          ),
          made3 && link2 && /* @__PURE__ */ u3(S, { children: [
            /* @__PURE__ */ u3("a", { class: "sos-button sos-button--main", href: link2, target: "_blank", rel: "noreferrer", children: [
              "Open it to print",
              /* @__PURE__ */ u3("span", { class: "sos-hidden", children: " (in another tab)" })
            ] }),
            /* @__PURE__ */ u3("a", { class: "sos-button", href: link2, download: made3.name, children: "Download" })
          ] }),
          /* @__PURE__ */ u3("form", { method: "dialog", children: /* @__PURE__ */ u3("button", { type: "submit", class: "sos-button", children: "Close" }) })
        ] }),
        made3?.where && /* @__PURE__ */ u3("p", { class: "sos-help", children: [
          "It also lies in the practice folder: ",
          made3.where
        ] })
      ]
    }
  );
}
function inWords({ paper, pages = [], letters = 0 }) {
  const count = pages.length === 1 ? "One page" : `${pages.length} pages`;
  const joined2 = pages.some((page) => page.includes("joins page")) ? " Dashed lines show where pages join; they overlap there." : "";
  return `${count} on ${paper.toUpperCase()}. The smallest letters are ${letters} points high.${joined2}`;
}
function Sheet({ page, number, of }) {
  const here = A2(null);
  _2(() => {
    const drawn = svgElement(page);
    drawn?.setAttribute("aria-hidden", "true");
    here.current?.replaceChildren(...drawn ? [drawn] : []);
  }, [page]);
  return /* @__PURE__ */ u3("li", { children: [
    /* @__PURE__ */ u3("div", { ref: here, class: "sos-paper__sheet" }),
    /* @__PURE__ */ u3("span", { class: "sos-label", children: [
      "Page ",
      number,
      " of ",
      of
    ] })
  ] });
}
function Radios({ legend, options, value, onChange }) {
  const name = useId();
  return /* @__PURE__ */ u3("fieldset", { class: "sos-form__names sos-paper__choice", children: [
    /* @__PURE__ */ u3("legend", { class: "sos-label", children: legend }),
    options.map(([each, label]) => /* @__PURE__ */ u3("label", { class: "sos-check", children: [
      /* @__PURE__ */ u3(
        "input",
        {
          type: "radio",
          name,
          checked: each === value,
          onChange: () => onChange(each)
        }
      ),
      /* @__PURE__ */ u3("span", { children: label })
    ] }, each))
  ] });
}

// src/kit/people.ts
var called = (person2) => String(person2.name || (person2.known === false ? "Not known" : person2.id));

// src/kit/beside.tsx
function KeptBeside({ part, item, say = (words) => words }) {
  const { parts, submit } = useBoard();
  const kept = (parts.set_aside ?? []).filter((each) => each.part === part && each.item === item);
  return /* @__PURE__ */ u3(S, { children: kept.map((each) => /* @__PURE__ */ u3("div", { class: "sos-notice sos-beside", children: /* @__PURE__ */ u3("div", { children: [
    /* @__PURE__ */ u3("p", { children: "This was changed in two windows at once. These words were kept beside it:" }),
    /* @__PURE__ */ u3("p", { dir: "auto", children: [
      "“",
      say(readable(parts, each)),
      "”"
    ] }),
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button",
          onClick: () => submit(
            together("use the words kept beside", [
              change(part, item, { [String(each.field)]: meant(parts, each) }),
              remove("set_aside", each.id)
            ])
          ),
          children: "Use these words"
        }
      ),
      /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button",
          onClick: () => submit(remove("set_aside", each.id)),
          children: "Let them go"
        }
      )
    ] })
  ] }) }, each.id)) });
}
function readable(parts, kept) {
  const words = String(kept.words ?? "");
  const person2 = [...parts.people ?? [], ...parts.systems ?? []].find(
    (each) => each.id === words
  );
  const named = [...parts.statements ?? [], ...parts.scales ?? []].find(
    (each) => each.id === words
  );
  return person2 ? called(person2) : String(named?.words ?? named?.question ?? words);
}
function meant(parts, kept) {
  const words = String(kept.words ?? "");
  const now = parts[String(kept.part)]?.find((each) => each.id === kept.item);
  const field = String(kept.field);
  if (field === "number") return Number(words);
  return Array.isArray(now?.[field]) ? words.split(", ") : words;
}
function KeptFromGone({ from }) {
  const { parts, submit } = useBoard();
  const gone = (parts.set_aside ?? []).filter(
    ({ part, item }) => from.includes(String(part)) && !(parts[String(part)] ?? []).some((each) => each.id === item)
  );
  return /* @__PURE__ */ u3(S, { children: gone.map((each) => /* @__PURE__ */ u3("div", { class: "sos-notice sos-beside", children: [
    /* @__PURE__ */ u3("div", { children: [
      /* @__PURE__ */ u3("p", { children: "These words were written on something that another window removed:" }),
      /* @__PURE__ */ u3("p", { dir: "auto", children: [
        "“",
        readable(parts, each),
        "”"
      ] })
    ] }),
    /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button",
        onClick: () => submit(remove("set_aside", each.id)),
        children: "Let them go"
      }
    )
  ] }, each.id)) });
}

// src/kit/paste.ts
var BULLETS = "•●○▪▫◦‣⁃·";
var MARK = new RegExp(
  `^\\s*(?:[${BULLETS}]\\s*|o\\t\\s*|[-*–—]\\s+|\\(?(?:\\d{1,3}|[a-zA-Z])[.)]\\s+)(?=\\S)`
);
var BULLET = new RegExp(`^([ \\t]*)(?:[${BULLETS}]|o(?=\\t))[ \\t]*`, "gm");
function plainWords(pasted) {
  return pasted.replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n").replace(/[\u00a0\u2007\u202f]/g, " ").replace(/[\u00ad\u200b\u2060\ufeff]/g, "").replace(BULLET, "$1• ").replace(/\t+/g, " ").replace(/[^\P{Cc}\n]/gu, "").replace(/[ ]+$/gm, "").replace(/\n{3,}/g, "\n\n").replace(/^\n+|\n+$/g, "");
}
function linesOf(words) {
  return plainWords(words).split("\n").map((line) => line.replace(MARK, "").trim()).filter(Boolean);
}
function insertAt(field, words) {
  if (field.ownerDocument.execCommand?.("insertText", false, words)) return;
  field.setRangeText(words, field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

// src/kit/fields.tsx
var IDLE = 1e3;
function useDraft(value, onCommit) {
  const [draft, setDraft] = d2(null);
  const timer = A2();
  const sent = A2(null);
  const latest = A2({ draft, value, onCommit });
  latest.current = { draft, value, onCommit };
  const commit = () => {
    clearTimeout(timer.current);
    const { draft: words, value: known, onCommit: send2 } = latest.current;
    if (words === null || words === known) return;
    sent.current = words;
    send2(words);
  };
  h2(() => {
    setDraft((now) => now === value ? null : now);
  }, [draft, value]);
  h2(() => {
    setDraft((now) => now === sent.current ? null : now);
  }, [value]);
  h2(() => {
    globalThis.addEventListener("beforeunload", commit, true);
    return () => {
      globalThis.removeEventListener("beforeunload", commit, true);
      commit();
    };
  }, []);
  return {
    shown: draft ?? value,
    type(words) {
      setDraft(words);
      clearTimeout(timer.current);
      timer.current = setTimeout(commit, IDLE);
    },
    commit,
    drop() {
      clearTimeout(timer.current);
      setDraft(null);
    }
  };
}
var GROWS = Boolean(globalThis.CSS?.supports?.("field-sizing", "content"));
function grow(el) {
  el.style.height = "auto";
  el.style.height = `${el.scrollHeight + 2}px`;
}
function Words(props) {
  const id = useId();
  const draft = useDraft(props.value, props.onCommit);
  const area = A2(null);
  const many = props.lines !== void 0;
  _2(() => {
    const el = area.current;
    if (!el || !many || GROWS) return;
    grow(el);
    let width = el.clientWidth;
    const watch = globalThis.ResizeObserver && new ResizeObserver(() => {
      if (el.clientWidth === width) return;
      width = el.clientWidth;
      grow(el);
    });
    watch?.observe(el);
    return () => watch?.disconnect();
  }, [draft.shown, many]);
  _2(() => {
    if (props.autoFocus) area.current?.focus();
  }, []);
  const common = {
    ref: area,
    id,
    value: draft.shown,
    placeholder: props.placeholder,
    "aria-describedby": props.help ? `${id}-help` : void 0,
    dir: "auto",
    onInput: (event) => draft.type(event.currentTarget.value),
    onBlur: () => {
      draft.commit();
      props.onLeave?.(draft.shown);
    },
    onPaste: (event) => {
      const pasted = event.clipboardData?.getData("text/plain") ?? "";
      const words = plainWords(pasted);
      const lines = linesOf(pasted);
      if (many && lines.length > 1) props.onList?.();
      if (words === pasted) return;
      event.preventDefault();
      insertAt(event.currentTarget, many ? words : lines.join(" "));
    },
    onKeyDown: (event) => {
      if (event.key === "Escape") draft.drop();
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      if (props.onEnter) event.preventDefault();
      if (props.onEnter || !many || event.ctrlKey || event.metaKey) draft.commit();
      props.onEnter?.();
    }
  };
  return /* @__PURE__ */ u3("div", { class: `sos-words ${props.class ?? ""}`, children: [
    /* @__PURE__ */ u3("label", { for: id, class: props.shown ? "sos-label" : "sos-hidden", children: props.label }),
    props.help && /* @__PURE__ */ u3("p", { id: `${id}-help`, class: "sos-help", children: props.help }),
    many ? /* @__PURE__ */ u3("textarea", { ...common, rows: props.lines, style: { "--sos-lines": props.lines } }) : /* @__PURE__ */ u3(
      "input",
      {
        ...common,
        type: "text",
        list: props.suggestions && `${id}-list`,
        autocomplete: "off"
      }
    ),
    props.suggestions && /* @__PURE__ */ u3("datalist", { id: `${id}-list`, children: props.suggestions.map((each) => /* @__PURE__ */ u3("option", { value: each }, each)) })
  ] });
}
function Choice(props) {
  const id = useId();
  return /* @__PURE__ */ u3("div", { class: "sos-choice", children: [
    /* @__PURE__ */ u3("label", { for: id, class: props.shown === false ? "sos-hidden" : "sos-label", children: props.label }),
    /* @__PURE__ */ u3(
      "select",
      {
        id,
        value: props.value,
        onChange: (event) => props.onChange(event.currentTarget.value),
        children: props.options.map((each) => /* @__PURE__ */ u3("option", { value: each.value, children: each.label }, each.value))
      }
    )
  ] });
}

// src/ecomap/adding.tsx
var STEPS = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1
};
var ASKS = "Name of a person, place or service";
function Adding({ at: at2 = "", asks = ASKS, kinds, onAdd }) {
  const { info } = useBoard();
  const field = useId();
  const input = A2(null);
  const [name, setName] = useRemembered(`${info.id}:ecomap:name${at2}`, "");
  const add2 = (kind) => {
    const words = name.trim();
    if (!words && !kind) return input.current?.focus();
    setName("");
    onAdd(words, kind);
    if (words) input.current?.focus();
  };
  return /* @__PURE__ */ u3("div", { class: "sos-ecomap__adding", children: [
    /* @__PURE__ */ u3("div", { class: "sos-words", children: [
      /* @__PURE__ */ u3("label", { for: field, class: "sos-label", children: asks }),
      /* @__PURE__ */ u3(
        "input",
        {
          ref: input,
          id: field,
          type: "text",
          autocomplete: "off",
          dir: "auto",
          value: name,
          onInput: (event) => setName(event.currentTarget.value),
          onKeyDown: (event) => {
            if (event.key === "Enter" && !event.isComposing) add2();
          }
        }
      )
    ] }),
    /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--main", onClick: () => add2(), children: "Add" }),
    /* @__PURE__ */ u3(Palette, { kinds, onPick: add2 })
  ] });
}
function Palette({ kinds, onPick }) {
  const label = useId();
  const row = A2(null);
  const [at2, setAt] = d2(0);
  const press = (event) => {
    const last = kinds.length - 1;
    const step = STEPS[event.key];
    const places = { Home: 0, End: last };
    const next = step ? (at2 + step + kinds.length) % kinds.length : places[event.key];
    if (next === void 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    setAt(next);
    row.current?.querySelectorAll("button")[next]?.focus();
  };
  return /* @__PURE__ */ u3("div", { class: "sos-ecomap__palette", children: [
    /* @__PURE__ */ u3("p", { id: label, class: "sos-label", children: "Add it as" }),
    /* @__PURE__ */ u3(
      "div",
      {
        ref: row,
        class: "sos-ecomap__kinds",
        role: "toolbar",
        "aria-labelledby": label,
        onKeyDown: press,
        children: kinds.map((each, number) => /* @__PURE__ */ u3(
          "button",
          {
            type: "button",
            class: "sos-ecomap__add",
            tabIndex: number === at2 ? 0 : -1,
            onFocus: () => setAt(number),
            onClick: () => onPick(each.value),
            children: each.label
          },
          each.value
        ))
      }
    )
  ] });
}

// src/kit/spots.ts
var spotsOf = (parts, picture) => (parts.spots ?? []).filter((each) => each.picture === picture);
var spotOf = (parts, picture, item) => spotsOf(parts, picture).find((each) => each.item === item);
function held(parts, picture, item, at2) {
  const spot = spotOf(parts, picture, item);
  if (!spot) return [add("spots", { id: newId("spot"), picture, item, ...at2 })];
  return at2 ? [change("spots", spot.id, at2)] : [];
}
var letGo = (spots) => together(
  spots.length > 1 ? "let go of all places" : "let go of a place",
  spots.map(({ id }) => remove("spots", id))
);

// src/ecomap/gestures.ts
var SYSTEM = { name: "", kind: "other", professional: false, note: "" };
var TIE = {
  who: "",
  strength: "ordinary",
  stress: false,
  flow: "none",
  words: "",
  since: "",
  until: "",
  source: ""
};
var systemOf = (item) => ({ ...SYSTEM, ...item });
var tieOf = (item) => ({ ...TIE, ...item });
var systemsIn = (parts) => (parts.systems ?? []).map(systemOf);
var tieIn = (parts, id) => (parts.ties ?? []).map(tieOf).find((each) => each.id === id);
var isOver = ({ strength, until }) => strength === "ended" || Boolean(until);
var tiesOf = (parts, system) => (parts.ties ?? []).map(tieOf).filter((each) => each.system === system);
function addSystem(fields) {
  const name = (fields.name ?? "").trim();
  const id = newId("system");
  const kind = fields.kind ?? SYSTEM.kind;
  const { who, at: at2 } = fields;
  const edit = together(name ? `add ${name}` : "add to the eco map", [
    add("systems", { id, name, kind }),
    add("ties", { id: newId("tie"), system: id, ...who && { who } }),
    ...at2 ? held({}, "ecomap", id, at2) : []
  ]);
  return { system: systemOf({ id, name, kind }), edit };
}
var changeSystem = (id, fields) => change("systems", id, fields);
function addTie(system, who = "") {
  const tie = newId("tie");
  return { tie, edit: add("ties", { id: tie, system, ...who && { who } }) };
}
var changeTie = (id, fields) => change("ties", id, fields);
var removeTie = (id) => remove("ties", id);
var putInMiddle = (household) => change("record", "", { centre: household });

// src/ecomap/stops.ts
var HOUSEHOLD = "household:";
var stopOfTie = (id) => `tie:${id}`;
var after = (stop, kind) => stop.startsWith(kind) ? stop.slice(kind.length) : void 0;
var tieAt = (stop) => after(stop, "tie:");
var endAt = (stop) => stop === HOUSEHOLD ? "" : after(stop, "person:");
var systemAt = (stop) => stop && endAt(stop) === void 0 && tieAt(stop) === void 0 ? stop : void 0;

// src/kit/dates.ts
var MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
function spoken(when) {
  return when.replace(/\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/g, (written, year, month, day) => {
    const name = MONTHS[Number(month) - 1];
    return name ? [day && Number(day), name, year].filter(Boolean).join(" ") : written;
  });
}

// src/kit/question.tsx
function Question({ title, keep: keep2, remove: remove2, onYes, onNo, children }) {
  const whole = A2(null);
  const first = A2(null);
  const id = g2();
  _2(() => {
    first.current?.focus();
    whole.current?.scrollIntoView?.({ block: "nearest" });
  }, []);
  return /* @__PURE__ */ u3(
    "div",
    {
      ref: whole,
      class: "sos-notice sos-question",
      role: "alertdialog",
      "aria-labelledby": id,
      onKeyDown: (event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onNo();
      },
      children: [
        /* @__PURE__ */ u3("p", { id, children: /* @__PURE__ */ u3("strong", { dir: "auto", children: title }) }),
        children,
        /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
          /* @__PURE__ */ u3("button", { ref: first, type: "button", class: "sos-button", onClick: onNo, children: keep2 }),
          /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: onYes, children: remove2 })
        ] })
      ]
    }
  );
}
function Listed({ words, items }) {
  if (items.length === 0) return null;
  return /* @__PURE__ */ u3("div", { children: [
    words && /* @__PURE__ */ u3("p", { dir: "auto", children: words }),
    /* @__PURE__ */ u3("ul", { children: [...new Set(items)].map((each) => /* @__PURE__ */ u3("li", { dir: "auto", children: each }, each)) })
  ] });
}

// src/kit/form.tsx
var WHEN_HINT = "Dates as people know them: 4 May 2019, spring 2024, about 1985.";
function WhenField({ label, value, onCommit }) {
  const shown = spoken(String(value ?? ""));
  return /* @__PURE__ */ u3(
    Words,
    {
      shown: true,
      label,
      value: shown,
      onCommit: (words) => spoken(words) !== shown && onCommit(words.trim())
    }
  );
}
function Check({ label, checked, onChange }) {
  return /* @__PURE__ */ u3("label", { class: "sos-check", children: [
    /* @__PURE__ */ u3(
      "input",
      {
        type: "checkbox",
        checked,
        onChange: (event) => onChange(event.currentTarget.checked)
      }
    ),
    /* @__PURE__ */ u3("span", { dir: "auto", children: label })
  ] });
}
function Section({ title, children }) {
  const id = useId();
  return /* @__PURE__ */ u3("section", { class: "sos-form__section", "aria-labelledby": id, children: [
    /* @__PURE__ */ u3("h5", { id, dir: "auto", children: title }),
    children
  ] });
}
function Row({ name, removes, onRemove, children }) {
  return /* @__PURE__ */ u3("fieldset", { class: "sos-form__row", children: [
    /* @__PURE__ */ u3("legend", { dir: "auto", children: name }),
    children,
    /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--quiet", onClick: onRemove, children: [
      removes,
      /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
        ": ",
        name
      ] })
    ] })
  ] });
}
function Adder({ asks, label, choices, onAdd, children }) {
  const id = useId();
  const [value, setValue] = d2("");
  const known = choices.some((each) => each.value === value) ? value : choices[0]?.value ?? "";
  return /* @__PURE__ */ u3("div", { class: "sos-form__add", children: [
    choices.length > 1 && /* @__PURE__ */ u3("div", { class: "sos-choice", children: [
      /* @__PURE__ */ u3("label", { for: id, class: "sos-label", children: asks }),
      /* @__PURE__ */ u3("select", { id, value: known, onChange: (event) => setValue(event.currentTarget.value), children: choices.map((each) => /* @__PURE__ */ u3("option", { value: each.value, children: each.label }, each.value)) })
    ] }),
    children,
    /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button",
        onClick: () => {
          setValue("");
          onAdd(known);
        },
        children: label
      }
    )
  ] });
}
function useGesture() {
  const { submit } = useBoard();
  const [sentence, setSentence] = d2("");
  const act = (edit) => {
    setSentence("");
    submit(edit, setSentence);
  };
  const refused = sentence ? /* @__PURE__ */ u3("p", { class: "sos-form__refused", role: "alert", dir: "auto", children: sentence }) : null;
  return { act, refused };
}
var PATIENCE2 = 3e3;
function useRemoval(onGone) {
  const { model, submit, announce } = useBoard();
  const [asking, setAsking] = d2(null);
  const [found, setFound] = d2(null);
  const from = A2(null);
  const take = (cascade) => {
    if (!asking) return;
    setAsking(null);
    submit(remove(asking.part, asking.id, cascade));
    announce(`${asking.name} is removed. Undo brings it back.`);
    onGone();
  };
  h2(() => {
    if (!asking) return;
    const { part, id } = asking;
    let late = false;
    const heard = (content) => {
      if (content?.type !== "hanging_on" || content.id !== id) return;
      clearTimeout(timer);
      if (!late && content.goes.length + content.stays.length === 0) take(false);
      else setFound(content);
    };
    model.on("msg:custom", heard);
    const sent = send(model, { type: "hanging_on", part, id });
    const unheard = () => {
      late = true;
      setFound({ type: "hanging_on", part, id, goes: [], stays: [] });
    };
    const timer = setTimeout(unheard, sent ? PATIENCE2 : 0);
    return () => {
      clearTimeout(timer);
      model.off("msg:custom", heard);
    };
  }, [asking]);
  const ask = (part, id, name) => {
    from.current = document.activeElement;
    setFound(null);
    setAsking({ part, id, name });
  };
  const keep2 = () => {
    setAsking(null);
    from.current?.focus();
  };
  const question = asking && found && /* @__PURE__ */ u3(HangingQuestion, { name: asking.name, found, onYes: () => take(true), onNo: keep2 });
  return { ask, question };
}
function HangingQuestion({ name, found, onYes, onNo }) {
  return /* @__PURE__ */ u3(
    Question,
    {
      title: `Remove ${name}?`,
      keep: `Keep ${name}`,
      remove: `Remove ${name}`,
      onYes,
      onNo,
      children: [
        /* @__PURE__ */ u3(Listed, { words: "This goes too:", items: found.goes }),
        /* @__PURE__ */ u3(
          Listed,
          {
            words: `This stays, with “${name}” left out or as plain words:`,
            items: found.stays
          }
        ),
        /* @__PURE__ */ u3("p", { children: "Undo brings everything back." })
      ]
    }
  );
}

// src/ecomap/terms.ts
var termOf = (terms, value) => terms.find((each) => each.value === value)?.label ?? value;
var systemName = (system, kinds) => system.name || termOf(kinds, system.kind);
var homeName = (home) => String(home?.name ?? "").trim() || "Household";
function ends(parts, centre, now) {
  const home = (parts.households ?? []).find((each) => each.id === centre);
  const members = home?.members ?? [];
  const lives = new Set(members.map((each) => each.person));
  const people = (parts.people ?? []).filter((each) => each.known !== false || each.id === now);
  const inside = people.filter((each) => lives.has(each.id));
  const others = people.filter((each) => !lives.has(each.id));
  const elsewhere = home ? " (lives elsewhere)" : "";
  return [
    { value: "", label: home ? `The household (${homeName(home)})` : "The household" },
    ...inside.map((each) => ({ value: each.id, label: called(each) })),
    ...others.map((each) => ({ value: each.id, label: `${called(each)}${elsewhere}` }))
  ];
}

// src/ecomap/tie.tsx
function TieForm({ tie, number, begin: begin2, ends: ends2, terms, send: send2, onRemove }) {
  const frame = A2(null);
  const set = (fields) => send2(changeTie(tie.id, fields));
  _2(() => {
    if (begin2) frame.current?.querySelector("select")?.focus();
  }, []);
  return /* @__PURE__ */ u3("div", { ref: frame, children: /* @__PURE__ */ u3(
    Row,
    {
      name: `Tie${number ? ` ${number}` : ""}: ${termOf(ends2, tie.who)}`,
      removes: "Remove this tie",
      onRemove,
      children: [
        /* @__PURE__ */ u3(KeptBeside, { part: "ties", item: tie.id }),
        /* @__PURE__ */ u3("div", { class: "sos-ecomap__two", children: [
          /* @__PURE__ */ u3(
            Choice,
            {
              label: "With whom",
              value: tie.who,
              options: ends2,
              onChange: (who) => set({ who })
            }
          ),
          /* @__PURE__ */ u3(
            Choice,
            {
              label: "Which way help flows",
              value: tie.flow,
              options: terms.flows,
              onChange: (flow) => set({ flow })
            }
          )
        ] }),
        /* @__PURE__ */ u3(Strength, { tie, terms, onSet: (strength) => set({ strength }) }),
        /* @__PURE__ */ u3(
          Check,
          {
            label: "There is stress in it",
            checked: tie.stress,
            onChange: (stress) => set({ stress })
          }
        ),
        /* @__PURE__ */ u3(
          Words,
          {
            shown: true,
            lines: 1,
            label: "Words on the line",
            value: tie.words,
            onCommit: (words) => set({ words })
          }
        ),
        /* @__PURE__ */ u3("div", { class: "sos-form__two", children: [
          /* @__PURE__ */ u3(
            WhenField,
            {
              label: "Since (“spring 2024”)",
              value: tie.since,
              onCommit: (since) => set({ since })
            }
          ),
          /* @__PURE__ */ u3(
            WhenField,
            {
              label: "Until, where it has ended",
              value: tie.until,
              onCommit: (until) => set({ until })
            }
          )
        ] }),
        /* @__PURE__ */ u3(
          Words,
          {
            shown: true,
            label: "How this is known",
            value: tie.source,
            onCommit: (source) => set({ source })
          }
        )
      ]
    }
  ) });
}
function Strength({ tie, terms, onSet }) {
  const name = useId();
  return /* @__PURE__ */ u3("fieldset", { class: "sos-ecomap__strength", children: [
    /* @__PURE__ */ u3("legend", { class: "sos-label", children: "How strong" }),
    terms.strengths.map(({ value, label }) => /* @__PURE__ */ u3("label", { class: "sos-check", children: [
      /* @__PURE__ */ u3(
        "input",
        {
          type: "radio",
          name,
          value,
          checked: tie.strength === value,
          onChange: () => onSet(value)
        }
      ),
      /* @__PURE__ */ u3("span", { children: label }),
      /* @__PURE__ */ u3(Sample, { svg: terms.samples[tie.stress ? `${value}_stressful` : value] ?? "" })
    ] }, value))
  ] });
}
function Sample({ svg }) {
  const frame = A2(null);
  h2(() => {
    const drawn = svgElement(svg);
    for (const each of drawn?.querySelectorAll("title, desc, :scope > rect") ?? []) each.remove();
    frame.current?.replaceChildren(...drawn ? [drawn] : []);
  }, [svg]);
  return /* @__PURE__ */ u3("span", { ref: frame, class: "sos-ecomap__sample", "aria-hidden": "true" });
}

// src/ecomap/system.tsx
function SystemForm(props) {
  const { system, terms, centre, send: send2 } = props;
  const { parts, announce } = useBoard();
  const { ask, question } = useRemoval(props.onGone);
  const [fresh, setFresh] = d2("");
  const adder = A2(null);
  const name = systemName(system, terms.kinds);
  const ties = tiesOf(parts, system.id);
  const set = (fields) => send2(changeSystem(system.id, fields));
  const another = () => {
    const { tie, edit } = addTie(system.id);
    setFresh(tie);
    send2(edit);
  };
  const untie = (id) => {
    adder.current?.focus();
    send2(removeTie(id));
    announce("The tie is removed. Undo brings it back.");
  };
  return /* @__PURE__ */ u3("section", { class: "sos-ecomap__chosen", "aria-label": name, children: [
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("h4", { tabIndex: -1, "data-sos-form-heading": true, dir: "auto", children: name }),
      /* @__PURE__ */ u3("div", { class: "sos-bar__end", children: /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--quiet", onClick: props.onBack, children: "Back to the list" }) })
    ] }),
    props.refused && /* @__PURE__ */ u3(Refused, { sentence: props.refused }),
    /* @__PURE__ */ u3(KeptBeside, { part: "systems", item: system.id }),
    /* @__PURE__ */ u3("div", { class: "sos-ecomap__two", children: [
      /* @__PURE__ */ u3(
        Words,
        {
          shown: true,
          autoFocus: props.naming,
          label: "Name",
          value: system.name,
          onCommit: (words) => set({ name: words.trim() })
        }
      ),
      /* @__PURE__ */ u3(
        Choice,
        {
          label: "What it is",
          value: system.kind,
          options: terms.kinds,
          onChange: (kind) => set({ kind })
        }
      )
    ] }),
    /* @__PURE__ */ u3(
      Check,
      {
        label: "These are professionals: it is their work to be there",
        checked: system.professional,
        onChange: (professional) => set({ professional })
      }
    ),
    /* @__PURE__ */ u3(Words, { shown: true, lines: 1, label: "Note", value: system.note, onCommit: (note) => set({ note }) }),
    ties.map((tie, number) => /* @__PURE__ */ u3(
      TieForm,
      {
        tie,
        number: ties.length > 1 ? number + 1 : 0,
        begin: tie.id === fresh,
        ends: ends(parts, centre, tie.who),
        terms,
        send: send2,
        onRemove: () => untie(tie.id)
      },
      tie.id
    )),
    ties.length === 0 && /* @__PURE__ */ u3("p", { class: "sos-label", children: "No line leads here. That can be worth knowing, too." }),
    /* @__PURE__ */ u3("div", { class: "sos-form__end", children: [
      /* @__PURE__ */ u3("button", { ref: adder, type: "button", class: "sos-button", onClick: another, children: ties.length > 0 ? "Add another tie" : "Add a tie" }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => ask("systems", system.id, name), children: [
        "Remove ",
        name
      ] }),
      question
    ] })
  ] });
}

// src/ecomap/forms.tsx
var NOTHING = { at: "", sentence: "" };
function EcomapForms({ chosen, onChoose }) {
  const { model, parts, submit, announce } = useBoard();
  const { form } = useModel(model, "extra");
  const [refusal, setRefusal] = d2(NOTHING);
  const [naming, setNaming] = d2("");
  const root = A2(null);
  const heading = A2(null);
  const systems = systemsIn(parts);
  const homes = parts.households ?? [];
  const centre = String(parts.record?.[0]?.centre || form.centre);
  const line = tieIn(parts, tieAt(chosen) ?? "");
  const system = systems.find((each) => each.id === (line?.system ?? chosen));
  const send2 = (edit, at2 = "") => {
    setRefusal(NOTHING);
    submit(edit, (sentence) => setRefusal({ at: at2, sentence }));
  };
  h2(() => {
    const known = root.current?.querySelector(".sos-ecomap__chosen");
    const frame = known?.closest(".sos-picture__forms");
    if (!known || !frame || root.current?.querySelector(".sos-ecomap__adding :focus")) return;
    frame.scrollTop += known.getBoundingClientRect().top - frame.getBoundingClientRect().top;
  }, [system?.id]);
  const put2 = (name, kind) => {
    const made3 = addSystem({ name, kind });
    send2(made3.edit);
    setNaming(name ? "" : made3.system.id);
    onChoose(made3.system.id);
    announce(`${systemName(made3.system, form.kinds)} is on the map.`);
  };
  const choose = (id, byKey) => {
    setNaming("");
    onChoose(id);
    if (byKey) {
      requestAnimationFrame(
        () => root.current?.querySelector("[data-sos-form-heading]")?.focus()
      );
    }
  };
  return /* @__PURE__ */ u3("section", { ref: root, class: "sos-form sos-ecomap", "aria-label": "Who and what is around the family", children: [
    /* @__PURE__ */ u3("h3", { ref: heading, tabIndex: -1, "data-sos-form-heading": system ? void 0 : true, children: "Who and what is around the family" }),
    /* @__PURE__ */ u3(KeptFromGone, { from: ["systems", "ties"] }),
    systems.length === 0 && /* @__PURE__ */ u3("p", { children: "Nobody stands here yet: ask who or what comes to mind first, write the name, and choose what it is." }),
    /* @__PURE__ */ u3(Adding, { kinds: form.kinds, onAdd: put2 }),
    refusal.sentence && refusal.at !== system?.id && /* @__PURE__ */ u3(Refused, { sentence: refusal.sentence }),
    systems.length > 0 && /* @__PURE__ */ u3(List, { systems, terms: form, chosen: system?.id ?? "", onChoose: choose }),
    homes.length > 0 && /* @__PURE__ */ u3(
      Choice,
      {
        label: "In the middle",
        value: centre,
        options: homes.map((each) => ({ value: each.id, label: homeName(each) })),
        onChange: (home) => send2(putInMiddle(home))
      }
    ),
    system && /* @__PURE__ */ u3(
      SystemForm,
      {
        system,
        terms: form,
        centre,
        naming: naming === system.id,
        refused: refusal.at === system.id ? refusal.sentence : "",
        send: (edit) => send2(edit, system.id),
        onBack: () => heading.current?.focus(),
        onGone: () => {
          onChoose("");
          heading.current?.focus();
        }
      },
      system.id
    ),
    !system && systems.length > 0 && /* @__PURE__ */ u3("p", { class: "sos-label", children: "Choose one here or in the picture to change what is known." })
  ] });
}
function List({ systems, terms, chosen, onChoose }) {
  return /* @__PURE__ */ u3("ul", { class: "sos-ecomap__list", "aria-label": "On the map", children: systems.map((each) => /* @__PURE__ */ u3("li", { children: /* @__PURE__ */ u3(
    "button",
    {
      type: "button",
      class: "sos-ecomap__one",
      "aria-current": each.id === chosen ? "true" : void 0,
      onClick: (event) => onChoose(each.id, event.detail === 0),
      children: [
        /* @__PURE__ */ u3("span", { dir: "auto", children: systemName(each, terms.kinds) }),
        each.name && /* @__PURE__ */ u3("span", { class: "sos-ecomap__kind", children: termOf(terms.kinds, each.kind) })
      ]
    }
  ) }, each.id)) });
}
function Refused({ sentence }) {
  return /* @__PURE__ */ u3("p", { class: "sos-form__refused", role: "alert", dir: "auto", children: sentence });
}

// src/kit/aim.ts
function on({ x: x3, y: y3, w: w3, h: h3 }, drag, round = false) {
  const [across, down] = [drag.x - x3 - w3 / 2, drag.y - y3 - h3 / 2];
  return round ? Math.hypot(2 * across / w3, 2 * down / h3) <= 1 : Math.abs(across) <= w3 / 2 && Math.abs(down) <= h3 / 2;
}

// src/ecomap/aim.ts
function aimed(drag, boxes) {
  const found = under(drag, boxes);
  const fromSystem = systemAt(drag.who) !== void 0;
  if (found && systemAt(found) !== void 0) {
    return fromSystem ? { to: "nowhere", why: "around" } : { to: "one", id: found };
  }
  if (fromSystem) {
    return found ? { to: "one", id: found } : { to: "place", dx: drag.dx, dy: drag.dy };
  }
  if (found) {
    const meant2 = found !== HOUSEHOLD && drag.who !== HOUSEHOLD;
    return { to: "nowhere", why: meant2 ? "inside" : "here" };
  }
  const home = boxes.get(HOUSEHOLD);
  if (!home) return { to: "nowhere", why: "here" };
  return { to: "new", x: drag.x - home.x - home.w / 2, y: drag.y - home.y - home.h / 2 };
}
function under(drag, boxes) {
  const over = [...boxes.values()].filter(({ id }) => {
    const box = boxes.get(id);
    const end = endAt(id) !== void 0;
    return id !== drag.who && (end || systemAt(id)) && on(box, drag, !id.startsWith("person:"));
  });
  const home = boxes.get(HOUSEHOLD);
  const inside = drag.who === HOUSEHOLD && home && on(home, drag, true) ? HOUSEHOLD : void 0;
  return over.find(({ id }) => id !== HOUSEHOLD)?.id ?? over[0]?.id ?? inside;
}

// src/kit/at.tsx
var GAP = 8;
var STEP = 12;
function At({ of, label, refused, slim, onLeave, children }) {
  const here = A2(null);
  const [place, setPlace] = d2({ left: 0, top: 0 });
  const settle2 = () => {
    const own = here.current;
    const whole = own?.closest(".sos-picture__canvas");
    const stops = Array.from(whole?.querySelectorAll("[data-sos-stop]") ?? []);
    const stop = stops.find(({ dataset }) => dataset.sosStop === of);
    if (!own || !whole || !stop) return;
    const box = (each) => each.getBoundingClientRect();
    const tools = Array.from(whole.querySelectorAll(".sos-picture__view"));
    const solid = stops.filter((each) => each !== stop && !each.dataset.sosFlat);
    const others = [...solid, ...tools];
    const size = { left: 0, top: 0, width: box(own).width, height: box(own).height };
    const flat = Boolean(stop.dataset.sosFlat);
    const next = beside(box(stop), size, box(whole), others.map(box), flat);
    setPlace((now) => now.left === next.left && now.top === next.top ? now : next);
  };
  _2(settle2);
  h2(() => {
    const whole = here.current?.closest(".sos-picture__canvas");
    const again = () => settle2();
    const seen = typeof ResizeObserver === "undefined" ? void 0 : new ResizeObserver(again);
    if (whole) seen?.observe(whole);
    whole?.addEventListener("scroll", again, true);
    return () => {
      seen?.disconnect();
      whole?.removeEventListener("scroll", again, true);
    };
  }, [of]);
  return /* @__PURE__ */ u3(
    "section",
    {
      ref: here,
      class: `sos-at ${slim ? "sos-at--slim" : ""}`,
      "aria-label": label,
      style: { left: `${place.left}px`, top: `${place.top}px` },
      onKeyDown: (event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onLeave();
      },
      children: [
        refused && /* @__PURE__ */ u3("p", { class: "sos-form__refused", role: "alert", dir: "auto", children: refused }),
        children
      ]
    }
  );
}
function covered(one, other) {
  const [w3, h3] = [other.width + 2 * GAP, other.height + 2 * GAP];
  const [left2, top] = [other.left - GAP, other.top - GAP];
  const across = Math.min(one.left + one.width, left2 + w3) - Math.max(one.left, left2);
  const down = Math.min(one.top + one.height, top + h3) - Math.max(one.top, top);
  return Math.max(0, across) * Math.max(0, down) / (w3 * h3);
}
var apart = (one, other) => Math.hypot(
  Math.max(0, other.left - one.left - one.width, one.left - other.left - other.width),
  Math.max(0, other.top - one.top - one.height, one.top - other.top - other.height)
);
function beside(stop, own, whole, others = [], flat = false) {
  const right = Math.max(4, whole.width - own.width - 4);
  const bottom = Math.max(4, whole.height - own.height - 4);
  let best = { left: 4, top: 4 };
  let least = Number.POSITIVE_INFINITY;
  for (let top = 4; top <= bottom; top += STEP) {
    for (let left2 = 4; left2 <= right; left2 += STEP) {
      const place = { ...own, left: whole.left + left2, top: whole.top + top };
      const over = others.reduce((sum, each) => sum + covered(place, each), 0);
      const under2 = flat ? 0 : 4 * covered(place, stop);
      const near = apart(place, stop) + Math.abs(middle(place) - middle(stop)) / 8;
      const cost = 1e4 * (over + under2) + near;
      if (cost >= least) continue;
      least = cost;
      best = { left: left2, top };
    }
  }
  return best;
}
var middle = ({ left: left2, width }) => left2 + width / 2;

// src/ecomap/moving.ts
var TURN = Math.PI / 8;
var FARTHER = 1.15;
var MOVES = [
  ["back", "Anticlockwise", "Shift+ArrowLeft"],
  ["round", "Clockwise", "Shift+ArrowRight"],
  ["out", "Further out", "Shift+ArrowUp"],
  ["in", "Nearer", "Shift+ArrowDown"]
];
var PRESSED = {
  ArrowLeft: "back",
  ArrowRight: "round",
  ArrowUp: "out",
  ArrowDown: "in"
};
var MOVED = {
  round: "is moved clockwise.",
  back: "is moved anticlockwise.",
  out: "is moved further out.",
  in: "is moved nearer."
};
function moved(x3, y3, how) {
  const angle = how === "round" ? TURN : how === "back" ? -TURN : 0;
  const far = how === "out" ? FARTHER : how === "in" ? 1 / FARTHER : 1;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return { x: far * (x3 * cos - y3 * sin), y: far * (x3 * sin + y3 * cos) };
}
var stands = (spot, at2 = [0, 0]) => Math.hypot(Number(spot.x ?? 0) - at2[0], Number(spot.y ?? 0) - at2[1]) < 0.1;

// src/ecomap/bars.tsx
function Do({ words, keys, onPress }) {
  return /* @__PURE__ */ u3(
    "button",
    {
      type: "button",
      class: "sos-button sos-at__add",
      "aria-keyshortcuts": keys,
      dir: "auto",
      onClick: onPress,
      children: words
    }
  );
}
function Title2({ children }) {
  return /* @__PURE__ */ u3("p", { class: "sos-at__words", dir: "auto", children: /* @__PURE__ */ u3("strong", { children }) });
}
function AtPicking(props) {
  const { name, inside } = props;
  return /* @__PURE__ */ u3(At, { of: props.of, label: `A line: ${name}`, refused: props.refused, onLeave: props.onLeave, children: /* @__PURE__ */ u3("p", { class: "sos-at__words", dir: "auto", children: [
    "Now click on ",
    inside ? "who or what the line from" : "whom in the middle the line from",
    " ",
    name,
    " leads to, or go there and press Enter. Escape leaves it."
  ] }) });
}
function AtMiddle(props) {
  const { of, name, terms, home, refused, bare, onAdd, onLine, onLeave } = props;
  const asks = home ? "Who or what is around the household?" : `Who or what is there for ${name}, or costs them something?`;
  return /* @__PURE__ */ u3(At, { of, label: `Draw: ${name}`, refused, slim: true, onLeave, children: [
    /* @__PURE__ */ u3(Title2, { children: name }),
    !(bare && home) && /* @__PURE__ */ u3(Adding, { at: of, asks, kinds: terms.kinds, onAdd }, of),
    /* @__PURE__ */ u3("div", { class: "sos-at__adds", children: /* @__PURE__ */ u3(Do, { words: "Line to…", keys: "T", onPress: onLine }) })
  ] });
}
function AtSystem(props) {
  const { of, name, system, ties, terms, endOf, act } = props;
  const { parts } = useBoard();
  const spot = spotOf(parts, "ecomap", system.id);
  const [only, another] = ties;
  return /* @__PURE__ */ u3(At, { of, label: `Draw: ${name}`, refused: props.refused, onLeave: props.onLeave, children: [
    spot && !stands(spot, props.point) && /* @__PURE__ */ u3("p", { class: "sos-at__words", role: "status", children: "There is no room at that place: something would lie on something else. It goes there as soon as there is." }),
    !props.bare && /* @__PURE__ */ u3("div", { class: "sos-at__two", children: [
      /* @__PURE__ */ u3(
        Words,
        {
          shown: true,
          label: "Name",
          value: system.name,
          autoFocus: props.naming,
          onCommit: (words) => act(changeSystem(system.id, { name: words.trim() })),
          onEnter: props.onNamed
        },
        `${of}${props.naming}`
      ),
      /* @__PURE__ */ u3(
        Choice,
        {
          label: "What it is",
          value: system.kind,
          options: terms.kinds,
          onChange: (kind) => act(changeSystem(system.id, { kind }))
        }
      )
    ] }),
    only && !another ? !props.bare && /* @__PURE__ */ u3("fieldset", { class: "sos-at__line", children: [
      /* @__PURE__ */ u3("legend", { class: "sos-label", dir: "auto", children: [
        "Line with ",
        endOf(only)
      ] }),
      /* @__PURE__ */ u3(TieFields, { tie: only, terms, wording: props.wording, act })
    ] }) : ties.length > 0 && /* @__PURE__ */ u3("div", { class: "sos-at__adds", children: ties.map((tie) => /* @__PURE__ */ u3(
      Do,
      {
        words: `Line with ${endOf(tie)}: ${termOf(terms.strengths, tie.strength).toLowerCase()}`,
        onPress: () => props.onTie(tie.id)
      },
      tie.id
    )) }),
    /* @__PURE__ */ u3("div", { class: "sos-at__adds", children: [
      /* @__PURE__ */ u3(Do, { words: "Line to…", keys: "T", onPress: props.onLine }),
      MOVES.map(([how, words, keys]) => /* @__PURE__ */ u3(Do, { words, keys, onPress: () => props.onMove(how) }, how)),
      spot && /* @__PURE__ */ u3(Do, { words: "Let go of the place", onPress: () => act(letGo([spot])) }),
      /* @__PURE__ */ u3(Do, { words: "Remove", keys: "Delete", onPress: props.onRemove })
    ] })
  ] });
}
function AtTie(props) {
  const { of, name, tie, system, terms, act } = props;
  return /* @__PURE__ */ u3(At, { of, label: `Line: ${name}`, refused: props.refused, onLeave: props.onLeave, children: [
    /* @__PURE__ */ u3(Title2, { children: name }),
    !props.bare && /* @__PURE__ */ u3(TieFields, { tie, terms, wording: props.wording, act }, tie.id),
    /* @__PURE__ */ u3("div", { class: "sos-at__adds", children: [
      /* @__PURE__ */ u3(Do, { words: systemName(system, terms.kinds), onPress: props.onSystem }),
      /* @__PURE__ */ u3(Do, { words: "Remove the line", keys: "Delete", onPress: props.onRemove })
    ] })
  ] });
}
function TieFields({ tie, terms, wording, act }) {
  const set = (fields) => act(changeTie(tie.id, fields));
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3("div", { class: "sos-at__two", children: [
      /* @__PURE__ */ u3(
        Choice,
        {
          label: "How strong",
          value: tie.strength,
          options: terms.strengths,
          onChange: (strength) => set({ strength })
        }
      ),
      /* @__PURE__ */ u3(
        Choice,
        {
          label: "Which way help flows",
          value: tie.flow,
          options: terms.flows,
          onChange: (flow) => set({ flow })
        }
      )
    ] }),
    /* @__PURE__ */ u3("div", { class: "sos-at__two", children: [
      /* @__PURE__ */ u3(
        Words,
        {
          shown: true,
          label: "Words on the line",
          value: tie.words,
          autoFocus: wording,
          onCommit: (words) => set({ words })
        },
        String(wording)
      ),
      /* @__PURE__ */ u3(
        Check,
        {
          label: "There is stress in it",
          checked: tie.stress,
          onChange: (stress) => set({ stress })
        }
      )
    ] })
  ] });
}

// src/ecomap/hand.tsx
var INSIDE = "A line of the eco map leads to who or what is around the family. What is between two people of it is drawn in the genogram.";
var AROUND = "A line of the eco map leads to the household, or to somebody in it. Two who are around it are not joined here.";
function useEcomapHand({ chosen, changing, onChoose, onFocus }) {
  const { model, parts, submit, announce } = useBoard();
  const extra = useModel(model, "extra");
  const { form: terms } = extra;
  const [refused, setRefused] = d2("");
  const [from, setFrom] = d2("");
  const [naming, setNaming] = d2("");
  const [wording, setWording] = d2("");
  const systems = systemsIn(parts);
  const centre = String(parts.record?.[0]?.centre || terms.centre);
  const { ask, question } = useRemoval(() => {
    onChoose("");
    onFocus(Object.keys(extra.points).find((id) => id !== chosen) ?? HOUSEHOLD);
  });
  const endName = (who) => who ? termOf(ends(parts, centre, who), who) : homeName((parts.households ?? []).find(({ id }) => id === centre));
  const systemOf2 = (id) => systems.find((each) => each.id === id);
  const nameOf2 = (id) => {
    const found = systemOf2(id);
    return found ? systemName(found, terms.kinds) : id;
  };
  const lineName = (tie) => `${endName(tie.who)} and ${nameOf2(tie.system)}`;
  const name = (stop) => {
    const end = endAt(stop);
    const tie = tieIn(parts, tieAt(stop) ?? "");
    return end !== void 0 ? endName(end) : tie ? lineName(tie) : nameOf2(stop);
  };
  const quiet = () => {
    setFrom("");
    setRefused("");
    setNaming("");
    setWording("");
  };
  const act = (edit) => {
    setRefused("");
    submit(edit, setRefused);
  };
  const refuse = (at2, sentence) => {
    quiet();
    onChoose(at2);
    setRefused(sentence);
    announce(sentence);
  };
  const put2 = (id, at2, words) => {
    quiet();
    onChoose(id);
    act(together(`move ${nameOf2(id)}`, held(parts, "ecomap", id, rounded(at2))));
    announce(`${nameOf2(id)} ${words}`);
  };
  const step = (id, how) => put2(id, moved(...extra.points[id] ?? [0, 0], how), MOVED[how]);
  const added = (who, fields) => {
    quiet();
    const { system, edit } = addSystem({ ...fields, who });
    act(edit);
    const called2 = systemName(system, terms.kinds);
    announce(`${called2} is on the map, with a line to ${endName(who)}.`);
    if (fields.name) return;
    setNaming(system.id);
    onChoose(system.id);
  };
  const join = (one, other) => {
    const system = systemAt(one) ?? systemAt(other);
    const who = endAt(one) ?? endAt(other);
    if (system === void 0 || who === void 0) {
      return refuse(one, systemAt(one) === void 0 ? INSIDE : AROUND);
    }
    quiet();
    const there = tiesOf(parts, system).find((tie2) => tie2.who === who && !isOver(tie2));
    const { tie, edit } = there ? { tie: there.id, edit: null } : addTie(system, who);
    if (edit) act(edit);
    onChoose(stopOfTie(tie));
    onFocus(stopOfTie(tie));
    announce(
      there ? `A line joins ${endName(who)} and ${nameOf2(system)} already. Here it is changed.` : `A line joins ${endName(who)} and ${nameOf2(system)}. Say how it is.`
    );
  };
  const lineFrom = (stop) => {
    quiet();
    setFrom(stop);
    onChoose(stop);
    onFocus(stop);
    announce(
      `Where does the line from ${name(stop)} lead? Go there and press Enter, or click on it. Escape leaves it.`
    );
  };
  const untie = (tie) => {
    quiet();
    onChoose(tie.system);
    onFocus(tie.system);
    act(removeTie(tie.id));
    announce(`The line between ${lineName(tie)} is removed. Undo brings it back.`);
  };
  const changeLine = (tie, key) => {
    const set = (fields, words) => {
      act(changeTie(tie.id, fields));
      announce(`${lineName(tie)}: ${words}.`);
      return true;
    };
    const strength = terms.strengths[Number(key) - 1];
    if (strength) return set({ strength: strength.value }, strength.label);
    if (key === "s") {
      return set({ stress: !tie.stress }, tie.stress ? "no stress in it" : "stress in it");
    }
    if (key === "f") {
      const at2 = terms.flows.findIndex(({ value }) => value === tie.flow);
      const flow = terms.flows[(at2 + 1) % terms.flows.length];
      return flow ? set({ flow: flow.value }, flow.label) : false;
    }
    if (key !== "w") return false;
    setWording(tie.id);
    return true;
  };
  const lineAt = (stop) => {
    const mine = tiesOf(parts, systemAt(stop) ?? "");
    return tieIn(parts, tieAt(stop) ?? "") ?? (mine.length === 1 ? mine[0] : void 0);
  };
  const common = {
    ...{ of: chosen, name: name(chosen), terms, refused, act },
    // What the form beside the picture asks is not asked twice.
    bare: changing && !naming && !wording,
    onLeave() {
      quiet();
      onFocus(chosen);
    }
  };
  const bar = () => {
    const [end, tie, system] = [endAt(chosen), lineAt(chosen), systemOf2(chosen)];
    if (from) return /* @__PURE__ */ u3(AtPicking, { ...common, of: from, name: name(from), inside: !systemAt(from) });
    if (end !== void 0) {
      return /* @__PURE__ */ u3(
        AtMiddle,
        {
          ...common,
          home: end === "",
          onAdd: (name2, kind) => added(end, { name: name2, kind }),
          onLine: () => lineFrom(chosen)
        }
      );
    }
    if (system) {
      return /* @__PURE__ */ u3(
        AtSystem,
        {
          ...common,
          system,
          ties: tiesOf(parts, chosen),
          endOf: (tie2) => endName(tie2.who),
          naming: naming === chosen,
          wording: wording !== "" && wording === tie?.id,
          point: extra.points[chosen],
          onNamed: () => {
            setNaming("");
            onFocus(chosen);
          },
          onTie: (id) => {
            onChoose(stopOfTie(id));
            onFocus(stopOfTie(id));
          },
          onLine: () => lineFrom(chosen),
          onMove: (how) => step(chosen, how),
          onRemove: () => ask("systems", chosen, name(chosen))
        }
      );
    }
    const at2 = tie && systemOf2(tie.system);
    if (!tie || !at2) return null;
    return /* @__PURE__ */ u3(
      AtTie,
      {
        ...common,
        tie,
        system: at2,
        wording: wording === tie.id,
        onSystem: () => {
          onChoose(at2.id);
          onFocus(at2.id);
        },
        onRemove: () => untie(tie)
      }
    );
  };
  return {
    may: (stop) => stop in extra.points || endAt(stop) !== void 0,
    trails: (stop) => endAt(stop) !== void 0,
    aim: (drag, boxes) => aimed(drag, boxes),
    drop(stop, aim) {
      const [x3, y3] = extra.points[stop] ?? [0, 0];
      if (aim.to === "one") join(stop, aim.id);
      else if (aim.to === "place") {
        put2(stop, { x: x3 + aim.dx / extra.unit, y: y3 + aim.dy / extra.unit }, "is moved.");
      } else if (aim.to === "new") {
        const at2 = rounded({ x: aim.x / extra.unit, y: aim.y / extra.unit });
        added(endAt(stop) ?? "", { at: at2 });
      } else if (aim.to === "nowhere" && aim.why !== "here") {
        refuse(stop, aim.why === "inside" ? INSIDE : AROUND);
      }
    },
    pick(stop) {
      if (!from) {
        quiet();
        return false;
      }
      join(from, stop);
      return true;
    },
    begin() {
    },
    press(event, stop) {
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const how = event.shiftKey ? PRESSED[event.key] : void 0;
      const [tie, end] = [lineAt(stop), endAt(stop)];
      if (key === "Escape" && (from || refused)) {
        quiet();
        announce("Left as it was.");
      } else if (how && systemAt(stop)) step(stop, how);
      else if ((key === "Delete" || key === "Backspace") && end === void 0) {
        onChoose(stop);
        if (tieAt(stop) === void 0) ask("systems", stop, name(stop));
        else if (tie) untie(tie);
      } else if (key === "a") added(end ?? tie?.who ?? "", {});
      else if (key === "t" && tieAt(stop) === void 0) lineFrom(stop);
      else if (key === "n" && systemAt(stop)) {
        onChoose(stop);
        setNaming(stop);
      } else if (tie && changeLine(tie, key)) onChoose(stop);
      else return false;
      return true;
    },
    overlay: question ? /* @__PURE__ */ u3("div", { class: "sos-picture__asked", children: question }) : bar()
  };
}
var rounded = ({ x: x3, y: y3 }) => ({
  x: Math.round(x3 * 100) / 100,
  y: Math.round(y3 * 100) / 100
});

// src/ecomap/keys.ts
var ECOMAP_KEYS = [
  [
    "Go",
    [
      ["← →", "round the map; inside the household, from one to the next; from line to line"],
      ["↓ ↑", "along a line, to the household and back out"],
      ["Page Up, Page Down", "to everybody and everything in turn"],
      ["Home", "back to the first"],
      ["Enter", "change what is known"],
      ["Space", "read what is known"],
      ["Escape", "leave it, back to the picture"]
    ]
  ],
  [
    "Add",
    [
      ["A", "somebody or something, tied to whoever has the focus"],
      ["T", "a line: go to its other end and press Enter"],
      ["N", "type the name"]
    ]
  ],
  [
    "A line",
    [
      ["1 2 3 4 5", "strong, ordinary, weak, ended, wished-for"],
      ["S", "stress in it, or none"],
      ["F", "which way help flows, in turn"],
      ["W", "words on the line"]
    ]
  ],
  [
    "Change",
    [
      ["Shift → ←", "move clockwise, anticlockwise"],
      ["Shift ↑ ↓", "move further out, nearer"],
      ["Delete", "remove; Undo brings it back"]
    ]
  ],
  [
    "Look",
    [
      ["+ −", "larger, smaller"],
      ["0", "all of it"],
      ["?", "these keys"]
    ]
  ]
];

// src/ecomap/pair.tsx
var NOW = "now";
var NOBODY_ASKED = { before: "", after: "" };
function ThenAndNow() {
  const { model, info, announce } = useBoard();
  const { times, pair } = useModel(model, "extra");
  const [wanted, setWanted] = useRemembered(`${info.id}:ecomap:times`, NOBODY_ASKED);
  const known = (id, otherwise) => times.some(({ value }) => value === id) ? id : otherwise;
  const met = times.find(({ value }) => value.startsWith("meeting:"));
  const before2 = known(wanted.before, (met ?? times[0])?.value ?? NOW);
  const after2 = known(wanted.after, NOW);
  const possible = times.length > 1;
  h2(() => {
    if (possible) send(model, { type: "then_and_now", before: before2, after: after2 });
  }, [model, before2, after2, possible]);
  h2(() => () => send(model, { type: "then_and_now", ...NOBODY_ASKED }), [model]);
  const asked = A2(false);
  h2(() => {
    if (pair && asked.current) announce(told2(pair));
    asked.current = false;
  }, [pair]);
  const choose = (wanted2) => {
    asked.current = true;
    setWanted(wanted2);
  };
  if (!possible) {
    return /* @__PURE__ */ u3("p", { children: "There is only one eco map so far. After a meeting has been held, or where a tie says since or until when it is so, the map as it was then can stand beside the one of today." });
  }
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3("div", { class: "sos-pair__times", children: [
      /* @__PURE__ */ u3(
        Choice,
        {
          label: "Then",
          value: before2,
          options: times,
          onChange: (before3) => choose({ before: before3, after: after2 })
        }
      ),
      /* @__PURE__ */ u3(
        Choice,
        {
          label: "Now",
          value: after2,
          options: times,
          onChange: (after3) => choose({ before: before2, after: after3 })
        }
      )
    ] }),
    pair && /* @__PURE__ */ u3(Maps, { pair })
  ] });
}
function Maps({ pair }) {
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3("section", { class: "sos-pair__maps", tabIndex: 0, "aria-label": pair.title, children: /* @__PURE__ */ u3(Svg, { text: pair.svg }) }),
    /* @__PURE__ */ u3("h4", { children: "What has changed" }),
    pair.changes.length > 0 ? /* @__PURE__ */ u3("ol", { class: "sos-pair__changes", children: pair.changes.map((words) => /* @__PURE__ */ u3("li", { dir: "auto", children: words }, words)) }) : /* @__PURE__ */ u3("p", { children: told2(pair) }),
    /* @__PURE__ */ u3("details", { children: [
      /* @__PURE__ */ u3("summary", { children: "Read both maps as words and tables" }),
      /* @__PURE__ */ u3(SheetView, { sheet: pair.sheet, level: 4 })
    ] })
  ] });
}
var told2 = (pair) => pair.changes.length > 0 ? `What has changed: ${pair.changes.join(" ")}` : "Nothing that is drawn has changed between the two.";

// src/ecomap/shown.tsx
function useEcomapShown() {
  const { model, info } = useBoard();
  const { legend } = useModel(model, "extra");
  const [wanted, setWanted] = useRemembered(`${info.id}:ecomap:legend`, true);
  const differs = legend !== void 0 && legend !== wanted;
  h2(() => {
    if (differs) send(model, { type: "legend", legend: wanted });
  }, [model, differs, wanted]);
  const panel = /* @__PURE__ */ u3("div", { class: "sos-shown", children: /* @__PURE__ */ u3("fieldset", { class: "sos-form__names", children: [
    /* @__PURE__ */ u3("legend", { class: "sos-label", children: "Below the picture" }),
    /* @__PURE__ */ u3(Check, { label: "What the marks mean", checked: wanted, onChange: setWanted })
  ] }) });
  return { panel };
}

// src/family/shapes.ts
var ENDS = ["a", "b", "child", "parent"];
function familyOf(parts) {
  const people = parts.people ?? [];
  const known = new Set(people.map((each) => each.id));
  const stands2 = (item) => ENDS.every((end) => !(end in item) || known.has(String(item[end])));
  const all = (part, defaults) => (parts[part] ?? []).filter(stands2).map((each) => ({ ...defaults, ...each }));
  return {
    people,
    unions: all("unions", { kind: "relationship", events: [] }),
    links: all("parent_links", { kind: "birth" }),
    placements: all("placements", { carers: [], basis: "family_arrangement" }),
    twins: all("twins", { members: [], kind: "unknown" }),
    households: all("households", { name: "", members: [] }),
    bonds: all("bonds", { quality: "close" })
  };
}
var nameOf = (family, id) => {
  const found = family.people.find((each) => each.id === id);
  if (!found) return id;
  return found.name || found.known === false ? called(found) : "No name yet";
};
var unionsOf = (family, who) => family.unions.filter(({ a: a3, b: b2 }) => a3 === who || b2 === who);
var otherOf = ({ a: a3, b: b2 }, who) => a3 === who ? b2 : a3;
var linksTo = (family, child) => family.links.filter((each) => each.child === child);
var linksFrom = (family, parent) => family.links.filter((each) => each.parent === parent);
var memberOf = (home, who) => home.members.find(({ person: person2 }) => person2 === who);
var homesOf = (family, who) => family.households.filter((each) => memberOf(each, who) && !memberOf(each, who)?.until);
var CARERS = ["foster", "kinship", "special_guardian"];
var isCarer = ({ kind }) => CARERS.includes(kind);
function siblingsOf(family, who) {
  const found = new Set(
    linksTo(family, who).flatMap(
      (mine) => linksFrom(family, mine.parent).filter((each) => isCarer(each) === isCarer(mine)).map((each) => each.child)
    )
  );
  found.delete(who);
  return family.people.filter((each) => found.has(each.id));
}
var parted = ({ events }) => ["separated", "divorced"].includes(events.at(-1)?.kind ?? "");

// src/family/gestures.ts
function somebody(id, fields = {}) {
  if (id) return [id, []];
  const fresh = newId("person");
  return [fresh, [add("people", { id: fresh, name: "", ...fields })]];
}
var link = (child, parent, kind) => add("parent_links", { id: newId("link"), child, parent, kind });
var union = (a3, b2, kind) => add("unions", { id: newId("union"), a: a3, b: b2, kind });
var areTogether = (family, a3, b2) => unionsOf(family, a3).some((each) => each.a === b2 || each.b === b2);
function addPerson(fields = {}) {
  const [who, edits] = somebody("", fields);
  return { edit: together("add a person", edits), who };
}
function addPet(family, of) {
  const [who, edits] = somebody("", { pet: "pet" });
  const home = homesOf(family, of)[0];
  if (home) edits.push(joined(home, { person: who }));
  return { edit: together("add a pet", edits), who };
}
function addPartner(of, partner = "") {
  const [who, edits] = somebody(partner);
  edits.push(union(of, who, "relationship"));
  return { edit: together("add a partner", edits), who };
}
function likelyParent(family, of) {
  const [one, another] = unionsOf(family, of).filter((each) => !parted(each));
  return one && !another ? one.a === of ? one.b : one.a : "";
}
function addChild(of, { child = "", other = "" } = {}) {
  const [who, edits] = somebody(child);
  edits.push(...[of, other].filter(Boolean).map((parent) => link(who, parent, "birth")));
  return { edit: together("add a child", edits), who };
}
function addParents(of) {
  const [one, first] = somebody("");
  const [two, second] = somebody("");
  const edits = [
    ...first,
    ...second,
    union(one, two, "co_parents"),
    link(of, one, "birth"),
    link(of, two, "birth")
  ];
  return { edit: together("add both parents", edits), who: one, also: [two] };
}
function addParent(family, of, { kind = "birth", parent = "" } = {}) {
  const [who, edits] = somebody(parent);
  edits.push(link(of, who, kind));
  const same2 = linksTo(family, of).filter((each) => each.kind === kind && each.parent !== who);
  const [other] = same2;
  const pair = kind === "birth" || kind === "adopted";
  if (pair && other && same2.length === 1 && !areTogether(family, who, other.parent)) {
    edits.push(union(other.parent, who, "co_parents"));
  }
  return { edit: together("add a parent or carer", edits), who };
}
function addSibling(family, of, sibling = "") {
  const [who, edits] = somebody(sibling);
  const own = linksTo(family, who);
  const all = linksTo(family, of);
  const born = all.filter((each) => !isCarer(each));
  let parents = born.length > 0 ? born : all;
  if (parents.length === 0) {
    const [one, first] = somebody("", { known: false });
    const [two, second] = somebody("", { known: false });
    edits.unshift(...first, ...second);
    edits.push(union(one, two, "co_parents"));
    parents = [one, two].map((parent) => ({ parent, kind: "birth" }));
    edits.push(...parents.map(({ parent, kind }) => link(of, parent, kind)));
  }
  const missing = parents.filter(
    ({ parent, kind }) => !own.some((each) => each.parent === parent && each.kind === kind)
  );
  edits.push(...missing.map(({ parent, kind }) => link(who, parent, kind)));
  return { edit: together("add a brother or sister", edits), who };
}
function addTwin(family, of, twin) {
  const group = family.twins.find(({ members: members2 }) => members2.includes(of) || members2.includes(twin));
  if (!group) return add("twins", { id: newId("twins"), members: [of, twin] });
  const members = [.../* @__PURE__ */ new Set([...group.members, of, twin])];
  return change("twins", group.id, { members });
}
function addNewTwin(family, of) {
  const { edit, who } = addSibling(family, of);
  const edits = edit.do === "together" ? edit.edits : [edit];
  return { edit: together("add a twin", [...edits, addTwin(family, of, who)]), who };
}
var mayBeTwins = (family, who) => siblingsOf(family, who).filter(
  ({ id }) => !family.twins.some(({ members }) => members.includes(who) && members.includes(id))
);
function leaveTwins(family, group, who) {
  const members = family.twins.find((each) => each.id === group)?.members ?? [];
  const left2 = members.filter((each) => each !== who);
  return left2.length < 2 ? remove("twins", group) : change("twins", group, { members: left2 });
}
function addHousehold(...people) {
  const id = newId("household");
  const members = people.map((person2) => ({ person: person2 }));
  return { edit: add("households", { id, name: "", members }), who: id };
}
function joined(home, member) {
  const others = home.members.filter(({ person: person2 }) => person2 !== member.person);
  return change("households", home.id, { members: [...others, member] });
}
function left(home, who) {
  const members = home.members.filter(({ person: person2 }) => person2 !== who);
  return change("households", home.id, { members });
}
function living(home, who, fields) {
  const members = home.members.map((each) => each.person === who ? { ...each, ...fields } : each);
  return change("households", home.id, { members });
}
function turned({ id, events }, at2, turn) {
  const before2 = events.slice(0, at2);
  return change("unions", id, {
    events: [...before2, ...turn ? [turn] : [], ...events.slice(at2 + 1)]
  });
}
var addPlacement = (child, carer = "") => add("placements", { id: newId("placement"), child, carers: carer ? [carer] : [] });
var RESTS_ON = {
  kinship: "family_arrangement",
  special_guardian: "special_guardianship"
};
function addCarer(child, carer) {
  const [who, edits] = somebody("", { name: carer.name });
  const known = RESTS_ON[carer.kind];
  const basis = known ? { basis: known } : { basis: "other", words: carer.called };
  edits.push(
    link(child, who, carer.kind),
    add("placements", { id: newId("placement"), child, carers: [who], ...basis })
  );
  return { edit: together("add who cares for a child", edits), who };
}
var addBond = (a3, b2, quality = "close") => add("bonds", { id: newId("bond"), a: a3, b: b2, quality });

// src/family/ties.tsx
function whom(family, but) {
  const known = family.people.filter((each) => !each.pet && !but.includes(each.id));
  return [
    { value: "", label: "Somebody new" },
    ...known.map(({ id }) => ({ value: id, label: nameOf(family, id) }))
  ];
}
function useAdding({ family, onAdded }) {
  const { act, refused } = useGesture();
  const made3 = ({ edit, who }) => {
    act(edit);
    if (!family.people.some((each) => each.id === who)) onAdded(who);
  };
  return { act, made: made3, refused };
}
function Partners(props) {
  const { family, who, terms } = props;
  const { act, made: made3, refused } = useAdding(props);
  return /* @__PURE__ */ u3(Section, { title: "Partners", children: [
    unionsOf(family, who).map((each) => /* @__PURE__ */ u3(
      Row,
      {
        name: nameOf(family, otherOf(each, who)),
        removes: "Remove this partnership",
        onRemove: () => act(remove("unions", each.id, true)),
        children: /* @__PURE__ */ u3(UnionFields, { union: each, terms })
      },
      each.id
    )),
    /* @__PURE__ */ u3(
      Adder,
      {
        asks: "Who the partner is",
        label: "Add a partner",
        choices: whom(family, [who]),
        onAdd: (partner) => made3(addPartner(who, partner))
      }
    ),
    refused
  ] });
}
function UnionFields({ union: union2, terms }) {
  const { act, refused } = useGesture();
  const set = (fields) => act(change("unions", union2.id, fields));
  const next = union2.events.length === 0 ? "living_together" : "separated";
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3(KeptBeside, { part: "unions", item: union2.id }),
    /* @__PURE__ */ u3(
      Choice,
      {
        label: "What they are, or were at the closest",
        value: union2.kind,
        options: terms.UnionKind,
        onChange: (kind) => set({ kind })
      }
    ),
    /* @__PURE__ */ u3(
      Words,
      {
        shown: true,
        label: "Their own word for it, if they have one (“engaged”)",
        value: String(union2.word ?? ""),
        onCommit: (word) => set({ word })
      }
    ),
    union2.events.map((turn, at2) => (
      // Turns have no id: they are what stands at their place.
      /* @__PURE__ */ u3("div", { class: "sos-form__turn", children: [
        /* @__PURE__ */ u3(
          Choice,
          {
            label: "What happened",
            value: turn.kind,
            options: terms.EventKind,
            onChange: (kind) => act(turned(union2, at2, { ...turn, kind }))
          }
        ),
        /* @__PURE__ */ u3(
          WhenField,
          {
            label: "When",
            value: turn.when,
            onCommit: (when) => act(turned(union2, at2, { ...turn, when }))
          }
        ),
        /* @__PURE__ */ u3(
          "button",
          {
            type: "button",
            class: "sos-button sos-button--quiet",
            onClick: () => act(turned(union2, at2)),
            children: [
              "Take out",
              /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
                " what happened, number ",
                at2 + 1
              ] })
            ]
          }
        )
      ] }, at2)
    )),
    /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button",
        onClick: () => act(turned(union2, union2.events.length, { kind: next })),
        children: "Add what happened"
      }
    ),
    /* @__PURE__ */ u3(More, { item: union2, set }),
    refused
  ] });
}
function More({ item, set, dates }) {
  return /* @__PURE__ */ u3("details", { class: "sos-form__more", children: [
    /* @__PURE__ */ u3("summary", { children: dates ? "Dates, note, how this is known" : "Note, how this is known" }),
    /* @__PURE__ */ u3("div", { class: "sos-form__fields", children: [
      dates && /* @__PURE__ */ u3("div", { class: "sos-form__two", children: [
        /* @__PURE__ */ u3(WhenField, { label: "Since", value: item.since, onCommit: (since) => set({ since }) }),
        /* @__PURE__ */ u3(WhenField, { label: "Until", value: item.until, onCommit: (until) => set({ until }) })
      ] }),
      /* @__PURE__ */ u3(
        Words,
        {
          shown: true,
          lines: 1,
          label: "Note",
          value: String(item.note ?? ""),
          onCommit: (note) => set({ note })
        }
      ),
      /* @__PURE__ */ u3(
        Words,
        {
          shown: true,
          lines: 1,
          label: "How this is known",
          value: String(item.source ?? ""),
          onCommit: (source) => set({ source })
        }
      )
    ] })
  ] });
}

// src/family/bonds.tsx
function Bonds({ family, who, terms }) {
  const { act, refused } = useGesture();
  const others = whom(family, [who]).slice(1);
  const mine = family.bonds.filter(({ a: a3, b: b2 }) => a3 === who || b2 === who);
  if (others.length === 0) return null;
  return /* @__PURE__ */ u3(Section, { title: "Quality lines, as somebody described them", children: [
    mine.map((each) => /* @__PURE__ */ u3(
      Row,
      {
        name: nameOf(family, otherOf(each, who)),
        removes: "Remove this line",
        onRemove: () => act(remove("bonds", each.id, true)),
        children: /* @__PURE__ */ u3(BondFields, { bond: each, family, qualities: terms.Quality })
      },
      each.id
    )),
    /* @__PURE__ */ u3(
      Adder,
      {
        asks: "Between them and",
        label: "Add a quality line",
        choices: others,
        onAdd: (other) => act(addBond(who, other))
      }
    ),
    mine.length > 0 && /* @__PURE__ */ u3("p", { class: "sos-label", children: "They show in the picture when “Quality lines” above it is switched on." }),
    refused
  ] });
}
function BondFields(props) {
  const { bond, family, qualities } = props;
  const { act, refused } = useGesture();
  const { a: a3, b: b2 } = bond;
  const set = (fields) => act(change("bonds", bond.id, fields));
  const cares = (one, other) => `${nameOf(family, one)} cares for ${nameOf(family, other)}`;
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3(KeptBeside, { part: "bonds", item: bond.id }),
    /* @__PURE__ */ u3(
      Choice,
      {
        label: "How it is between them",
        value: bond.quality,
        options: qualities,
        onChange: (quality) => set({ quality })
      }
    ),
    bond.quality === "care" && /* @__PURE__ */ u3(
      Choice,
      {
        label: "Who cares for whom",
        value: a3,
        options: [
          { value: a3, label: cares(a3, b2) },
          { value: b2, label: cares(b2, a3) }
        ],
        onChange: (first) => first !== a3 && set({ a: b2, b: a3 })
      }
    ),
    /* @__PURE__ */ u3(
      Words,
      {
        shown: true,
        lines: 1,
        label: "In somebody's words",
        value: String(bond.words ?? ""),
        onCommit: (words) => set({ words })
      }
    ),
    /* @__PURE__ */ u3(WhenField, { label: "Since", value: bond.since, onCommit: (since) => set({ since }) }),
    /* @__PURE__ */ u3(
      Words,
      {
        shown: true,
        lines: 1,
        label: "How this is known",
        value: String(bond.source ?? ""),
        onCommit: (source) => set({ source })
      }
    ),
    refused
  ] });
}

// src/family/homes.tsx
function Households({ family, who }) {
  const { act, refused } = useGesture();
  const [naming, setNaming] = d2("");
  const homes = family.households.filter((each) => memberOf(each, who));
  const others = family.households.filter((each) => !homes.includes(each));
  const add2 = (id) => {
    const home = others.find((each) => each.id === id);
    if (home) return act(joined(home, { person: who }));
    const made3 = addHousehold(who);
    setNaming(made3.who);
    act(made3.edit);
  };
  return /* @__PURE__ */ u3(Section, { title: "Household", children: [
    homes.map((each) => /* @__PURE__ */ u3(
      Row,
      {
        name: each.name || "A household",
        removes: memberOf(each, who)?.until ? "Never lived here" : "Does not live here",
        onRemove: () => act(left(each, who)),
        children: /* @__PURE__ */ u3(HomeFields, { home: each, family, who, naming: naming === each.id })
      },
      each.id
    )),
    /* @__PURE__ */ u3(
      Adder,
      {
        asks: "Which household",
        label: "Add to a household",
        choices: [
          { value: "", label: "A new household" },
          ...others.map(({ id, name }) => ({ value: id, label: name || "A household" }))
        ],
        onAdd: add2
      }
    ),
    refused
  ] });
}
function HomeFields({ home, family, who, naming }) {
  const { act, refused } = useGesture();
  const { ask, question } = useRemoval(() => {
  });
  const set = (fields) => act(change("households", home.id, fields));
  const mine = who ? memberOf(home, who) : void 0;
  const here = home.members.filter(({ until }) => !until).map(({ person: person2 }) => person2);
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3(KeptBeside, { part: "households", item: home.id }),
    /* @__PURE__ */ u3(
      Words,
      {
        shown: true,
        label: "What the household is called",
        value: home.name,
        onCommit: (name) => set({ name }),
        autoFocus: naming
      }
    ),
    mine && /* @__PURE__ */ u3(Living, { home, mine, act }),
    /* @__PURE__ */ u3("fieldset", { class: "sos-form__names", children: [
      /* @__PURE__ */ u3("legend", { class: "sos-label", children: "Who lives here now" }),
      family.people.map(({ id }) => /* @__PURE__ */ u3(
        Check,
        {
          label: nameOf(family, id),
          checked: here.includes(id),
          onChange: (lives) => act(lives ? joined(home, { person: id }) : left(home, id))
        },
        id
      ))
    ] }),
    /* @__PURE__ */ u3(
      Words,
      {
        shown: true,
        lines: 1,
        label: "Note",
        value: String(home.note ?? ""),
        onCommit: (note) => set({ note })
      }
    ),
    /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button sos-button--quiet",
        onClick: () => ask("households", home.id, home.name || "this household"),
        children: "Remove the household"
      }
    ),
    question,
    refused
  ] });
}
function Living({ home, mine, act }) {
  const set = (fields) => act(living(home, mine.person, fields));
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3(
      Words,
      {
        shown: true,
        label: "All the time, or a share of it (“every other weekend”)",
        value: mine.share ?? "",
        onCommit: (share) => set({ share })
      }
    ),
    /* @__PURE__ */ u3("div", { class: "sos-form__two", children: [
      /* @__PURE__ */ u3(
        WhenField,
        {
          label: "Lives here since",
          value: mine.since,
          onCommit: (since) => set({ since })
        }
      ),
      /* @__PURE__ */ u3(
        WhenField,
        {
          label: "Until, where that has ended",
          value: mine.until,
          onCommit: (until) => set({ until })
        }
      )
    ] })
  ] });
}
function Placements({ family, who, terms }) {
  const { act, refused } = useGesture();
  const mine = family.placements.filter((each) => each.child === who);
  return /* @__PURE__ */ u3(Section, { title: "Living with others than the parents", children: [
    mine.map((each) => /* @__PURE__ */ u3(
      Row,
      {
        name: carersOf(family, each) || "With whom is not said yet",
        removes: "Remove this arrangement",
        onRemove: () => act(remove("placements", each.id, true)),
        children: /* @__PURE__ */ u3(PlacementFields, { placement: each, family, basis: terms.Basis })
      },
      each.id
    )),
    /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => act(addPlacement(who)), children: [
      "Add where ",
      nameOf(family, who),
      " is cared for"
    ] }),
    refused
  ] });
}
var carersOf = (family, { carers, where }) => [...carers.map((id) => nameOf(family, id)), where].filter(Boolean).join(", ");
function PlacementFields({ placement, family, basis }) {
  const { act, refused } = useGesture();
  const { carers } = placement;
  const set = (fields) => act(change("placements", placement.id, fields));
  const grown = family.people.filter((each) => !each.pet && each.id !== placement.child);
  const words = (name) => ({
    shown: true,
    value: String(placement[name] ?? ""),
    onCommit: (value) => set({ [name]: value })
  });
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3(KeptBeside, { part: "placements", item: placement.id }),
    grown.length > 0 && /* @__PURE__ */ u3("fieldset", { class: "sos-form__names", children: [
      /* @__PURE__ */ u3("legend", { class: "sos-label", children: [
        "Who cares for ",
        nameOf(family, placement.child)
      ] }),
      grown.map(({ id }) => /* @__PURE__ */ u3(
        Check,
        {
          label: nameOf(family, id),
          checked: carers.includes(id),
          onChange: (cares) => set({ carers: cares ? [...carers, id] : carers.filter((one) => one !== id) })
        },
        id
      ))
    ] }),
    /* @__PURE__ */ u3(Words, { ...words("where"), label: "Where, or carers who are not drawn" }),
    /* @__PURE__ */ u3(
      Choice,
      {
        label: "What it rests on",
        value: placement.basis,
        options: basis,
        onChange: (value) => set({ basis: value })
      }
    ),
    /* @__PURE__ */ u3("div", { class: "sos-form__two", children: [
      /* @__PURE__ */ u3(WhenField, { label: "Since", value: placement.since, onCommit: (since) => set({ since }) }),
      /* @__PURE__ */ u3(WhenField, { label: "Until", value: placement.until, onCommit: (until) => set({ until }) })
    ] }),
    /* @__PURE__ */ u3(Words, { ...words("words"), lines: 1, label: "In words" }),
    /* @__PURE__ */ u3(Words, { ...words("source"), lines: 1, label: "How this is known" }),
    refused
  ] });
}

// src/family/kin.tsx
function LinkRow({ name, ...props }) {
  const { act, refused } = useGesture();
  return /* @__PURE__ */ u3(
    Row,
    {
      name,
      removes: "Remove this link",
      onRemove: () => act(remove("parent_links", props.link.id, true)),
      children: [
        /* @__PURE__ */ u3(LinkFields, { ...props }),
        refused
      ]
    }
  );
}
function LinkFields({ link: link2, label, terms }) {
  const { act, refused } = useGesture();
  const set = (fields) => act(change("parent_links", link2.id, fields));
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3(KeptBeside, { part: "parent_links", item: link2.id }),
    /* @__PURE__ */ u3(
      Choice,
      {
        label,
        value: link2.kind,
        options: terms.LinkKind,
        onChange: (kind) => set({ kind })
      }
    ),
    /* @__PURE__ */ u3(More, { dates: true, item: link2, set }),
    refused
  ] });
}
function Parents(props) {
  const { family, who, terms } = props;
  const { made: made3, refused } = useAdding(props);
  const [kind, setKind] = d2("birth");
  const links = linksTo(family, who);
  return /* @__PURE__ */ u3(Section, { title: "Parents and carers", children: [
    links.map((each) => /* @__PURE__ */ u3(
      LinkRow,
      {
        link: each,
        name: nameOf(family, each.parent),
        label: `What ${nameOf(family, each.parent)} is to ${nameOf(family, who)}`,
        terms
      },
      each.id
    )),
    links.length === 0 && /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => made3(addParents(who)), children: "Add both parents" }),
    /* @__PURE__ */ u3(
      Adder,
      {
        asks: "Who the parent or carer is",
        label: "Add a parent or carer",
        choices: whom(family, [who]),
        onAdd: (parent) => made3(addParent(family, who, { kind, parent })),
        children: /* @__PURE__ */ u3(Choice, { label: "As what", value: kind, options: terms.LinkKind, onChange: setKind })
      }
    ),
    refused
  ] });
}
function Children(props) {
  const { family, who, terms } = props;
  const { made: made3, refused } = useAdding(props);
  const [asked, setOther] = d2(null);
  const partners = unionsOf(family, who).map((each) => otherOf(each, who));
  const other = asked !== null && ["", ...partners].includes(asked) ? asked : likelyParent(family, who);
  return /* @__PURE__ */ u3(Section, { title: "Children", children: [
    linksFrom(family, who).map((each) => /* @__PURE__ */ u3(
      LinkRow,
      {
        link: each,
        name: nameOf(family, each.child),
        label: `What ${nameOf(family, who)} is to ${nameOf(family, each.child)}`,
        terms
      },
      each.id
    )),
    /* @__PURE__ */ u3(
      Adder,
      {
        asks: "Who the child is",
        label: "Add a child",
        choices: whom(family, [who]),
        onAdd: (child) => made3(addChild(who, { child, other })),
        children: partners.length > 0 && /* @__PURE__ */ u3(
          Choice,
          {
            label: "With",
            value: other,
            options: [
              ...partners.map((id) => ({ value: id, label: nameOf(family, id) })),
              { value: "", label: "Not said" }
            ],
            onChange: setOther
          }
        )
      }
    ),
    refused
  ] });
}
function Siblings(props) {
  const { family, who, terms } = props;
  const { act, made: made3, refused } = useAdding(props);
  const siblings = siblingsOf(family, who);
  const twins = family.twins.filter(({ members }) => members.includes(who));
  const maybe = mayBeTwins(family, who);
  return /* @__PURE__ */ u3(Section, { title: "Brothers and sisters", children: [
    siblings.length > 0 && /* @__PURE__ */ u3("p", { dir: "auto", children: siblings.map(({ id }) => nameOf(family, id)).join(", ") }),
    /* @__PURE__ */ u3(
      Adder,
      {
        asks: "Who the brother or sister is",
        label: "Add a brother or sister",
        choices: whom(family, [who, ...siblings.map(({ id }) => id)]),
        onAdd: (sibling) => made3(addSibling(family, who, sibling))
      }
    ),
    twins.map((each) => /* @__PURE__ */ u3(
      Row,
      {
        name: `Twin of ${each.members.filter((id) => id !== who).map((id) => nameOf(family, id)).join(" and ")}`,
        removes: "Not twins",
        onRemove: () => act(leaveTwins(family, each.id, who)),
        children: /* @__PURE__ */ u3(
          Choice,
          {
            label: "Whether they are identical",
            value: each.kind,
            options: terms.TwinKind,
            onChange: (kind) => act(change("twins", each.id, { kind }))
          }
        )
      },
      each.id
    )),
    maybe.length > 0 && /* @__PURE__ */ u3(
      Adder,
      {
        asks: "Born together with",
        label: "Add as a twin",
        choices: [
          { value: "", label: "Choose" },
          ...maybe.map(({ id }) => ({ value: id, label: nameOf(family, id) }))
        ],
        onAdd: (twin) => twin && act(addTwin(family, who, twin))
      }
    ),
    refused
  ] });
}

// src/family/everything.tsx
var termOf2 = (terms, value) => terms.find((each) => each.value === value)?.label ?? value;
function Everything({ family, terms }) {
  const { act, refused } = useGesture();
  const name = (id) => nameOf(family, id);
  const gone = (part, id) => () => act(remove(part, id, true));
  const { unions, links, placements, households, bonds } = family;
  const count = [unions, links, placements, households, bonds].flat().length;
  if (count === 0) return null;
  return /* @__PURE__ */ u3(
    Fold,
    {
      class: "sos-form__more sos-family__all",
      summary: /* @__PURE__ */ u3(S, { children: [
        "Everything that joins them, in one list: ",
        count
      ] }),
      children: [
        /* @__PURE__ */ u3(Kind, { title: "Partnerships", children: unions.map((each) => /* @__PURE__ */ u3(
          Tie,
          {
            name: `${name(each.a)} and ${name(each.b)}`,
            kind: termOf2(terms.UnionKind, each.kind),
            removes: "Remove this partnership",
            onRemove: gone("unions", each.id),
            children: /* @__PURE__ */ u3(UnionFields, { union: each, terms })
          },
          each.id
        )) }),
        /* @__PURE__ */ u3(Kind, { title: "Parents and children", children: links.map((each) => /* @__PURE__ */ u3(
          Tie,
          {
            name: `${name(each.parent)} and ${name(each.child)}`,
            kind: termOf2(terms.LinkKind, each.kind),
            removes: "Remove this link",
            onRemove: gone("parent_links", each.id),
            children: /* @__PURE__ */ u3(
              LinkFields,
              {
                link: each,
                label: `What ${name(each.parent)} is to ${name(each.child)}`,
                terms
              }
            )
          },
          each.id
        )) }),
        /* @__PURE__ */ u3(Kind, { title: "Living with others than the parents", children: placements.map((each) => /* @__PURE__ */ u3(
          Tie,
          {
            name: `${name(each.child)} with ${carersOf(family, each) || "nobody who is named yet"}`,
            kind: termOf2(terms.Basis, each.basis),
            removes: "Remove this arrangement",
            onRemove: gone("placements", each.id),
            children: /* @__PURE__ */ u3(PlacementFields, { placement: each, family, basis: terms.Basis })
          },
          each.id
        )) }),
        /* @__PURE__ */ u3(Kind, { title: "Households", children: households.map((each) => /* @__PURE__ */ u3(Tie, { name: each.name || "A household", kind: livesIn(family, each.members), children: /* @__PURE__ */ u3(HomeFields, { home: each, family, naming: false }) }, each.id)) }),
        /* @__PURE__ */ u3(Kind, { title: "Quality lines", children: bonds.map((each) => /* @__PURE__ */ u3(
          Tie,
          {
            name: `${name(each.a)} and ${name(each.b)}`,
            kind: termOf2(terms.Quality, each.quality),
            removes: "Remove this line",
            onRemove: gone("bonds", each.id),
            children: /* @__PURE__ */ u3(BondFields, { bond: each, family, qualities: terms.Quality })
          },
          each.id
        )) }),
        refused
      ]
    }
  );
}
var livesIn = (family, members) => members.filter(({ until }) => !until).map(({ person: person2 }) => nameOf(family, person2)).join(", ") || "nobody";
function Kind({ title, children }) {
  if (children.length === 0) return null;
  return /* @__PURE__ */ u3("section", { class: "sos-family__kind", "aria-label": title, children: [
    /* @__PURE__ */ u3("p", { class: "sos-label", children: title }),
    children
  ] });
}
function Tie({ name, kind, removes, onRemove, children }) {
  return /* @__PURE__ */ u3(
    Fold,
    {
      class: "sos-family__tie",
      summary: /* @__PURE__ */ u3(S, { children: [
        name,
        " ",
        /* @__PURE__ */ u3("span", { class: "sos-family__home", children: kind })
      ] }),
      children: /* @__PURE__ */ u3("div", { class: "sos-form__fields", children: [
        children,
        onRemove && /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--quiet", onClick: onRemove, children: [
          removes,
          /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
            ": ",
            name
          ] })
        ] })
      ] })
    }
  );
}
function Fold({ class: kind, summary, children }) {
  const [open, setOpen] = d2(false);
  return /* @__PURE__ */ u3("details", { class: kind, open, onToggle: (event) => setOpen(event.currentTarget.open), children: [
    /* @__PURE__ */ u3("summary", { dir: "auto", children: summary }),
    open && children
  ] });
}

// src/family/people.tsx
function People({ family, extra, chosen, onChoose }) {
  return /* @__PURE__ */ u3("nav", { class: "sos-family__people", "aria-label": "People, by generation", children: generations(family, extra.rows).map(({ title, people }) => /* @__PURE__ */ u3("div", { class: "sos-family__row", children: [
    /* @__PURE__ */ u3("p", { class: "sos-label", children: title }),
    /* @__PURE__ */ u3("ul", { "aria-label": title, children: people.map((each) => /* @__PURE__ */ u3("li", { children: /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-family__person",
        "aria-current": each.id === chosen ? "true" : void 0,
        onClick: () => onChoose(each.id),
        children: [
          /* @__PURE__ */ u3("span", { dir: "auto", children: nameOf(family, each.id) }),
          /* @__PURE__ */ u3("span", { class: "sos-family__home", dir: "auto", children: about(family, each) })
        ]
      }
    ) }, each.id)) })
  ] }, title)) });
}
function about(family, who) {
  const homes = homesOf(family, who.id).map((each) => each.name || "a household");
  return [who.focal && "the child", who.pet, homes.join(" and ")].filter(Boolean).join(" · ");
}
function generations(family, rows) {
  const persons = new Map(family.people.filter((each) => !each.pet).map((each) => [each.id, each]));
  const drawn = rows.map((row) => row.flatMap((id) => persons.get(id) ?? [])).filter((row) => row.length > 0);
  const placed = new Set(rows.flat());
  const fresh = [...persons.values()].filter(({ id }) => !placed.has(id));
  const pets = family.people.filter((each) => each.pet);
  return [
    ...drawn.map((people, at2) => ({ title: titleOf(at2, drawn.length), people })),
    { title: "Just added", people: fresh },
    { title: "Pets", people: pets }
  ].filter(({ people }) => people.length > 0);
}
function titleOf(at2, count) {
  if (count === 1) return "Everybody";
  if (at2 === 0) return "Oldest generation";
  if (at2 === count - 1) return "Youngest generation";
  return count === 3 ? "Middle generation" : `Generation ${at2 + 1}`;
}

// src/family/person.tsx
function PersonForm({ who, terms, naming }) {
  const { submit } = useBoard();
  const set = (fields) => submit(change("people", who.id, fields));
  const words = (name) => ({
    shown: true,
    value: String(who[name] ?? ""),
    onCommit: (value) => set({ [name]: value })
  });
  const hasDied = Boolean(who.dead || who.died);
  return /* @__PURE__ */ u3("div", { class: "sos-form__fields", children: [
    /* @__PURE__ */ u3(KeptBeside, { part: "people", item: who.id }),
    /* @__PURE__ */ u3("div", { class: "sos-form__two", children: [
      /* @__PURE__ */ u3(Words, { ...words("name"), label: "Name", autoFocus: naming }),
      who.pet ? /* @__PURE__ */ u3(Words, { ...words("pet"), label: "What animal it is" }) : /* @__PURE__ */ u3(
        Choice,
        {
          label: "Outline",
          value: String(who.shape ?? "diamond"),
          options: terms.Shape,
          onChange: (shape) => set({ shape })
        }
      ),
      /* @__PURE__ */ u3(WhenField, { label: "Born", value: who.born, onCommit: (born) => set({ born }) }),
      hasDied && /* @__PURE__ */ u3(WhenField, { label: "Died", value: who.died, onCommit: (died) => set({ died }) })
    ] }),
    /* @__PURE__ */ u3("p", { class: "sos-label", children: [
      WHEN_HINT,
      !who.pet && " The outline is the one that somebody has chosen, or that is known."
    ] }),
    !who.died && /* @__PURE__ */ u3(
      Check,
      {
        label: hasDied ? "Has died, date not known" : "Has died",
        checked: hasDied,
        onChange: (dead) => set({ dead })
      }
    ),
    !who.pet && /* @__PURE__ */ u3(
      Check,
      {
        label: "The work is about this child",
        checked: Boolean(who.focal),
        onChange: (focal) => set({ focal })
      }
    ),
    /* @__PURE__ */ u3("details", { class: "sos-form__more", children: [
      /* @__PURE__ */ u3("summary", { children: [
        "More about ",
        String(who.name || "this person")
      ] }),
      /* @__PURE__ */ u3("div", { class: "sos-form__fields", children: [
        !who.pet && /* @__PURE__ */ u3(S, { children: [
          /* @__PURE__ */ u3(Words, { ...words("gender"), label: "Gender, in their own words" }),
          /* @__PURE__ */ u3(
            Choice,
            {
              label: "Life (a loss only where the family chose to show it)",
              value: String(who.life ?? "born"),
              options: terms.Life,
              onChange: (life) => set({ life })
            }
          ),
          /* @__PURE__ */ u3(
            Check,
            {
              label: "Not known who this is",
              checked: who.known === false,
              onChange: (unknown) => set({ known: !unknown })
            }
          ),
          /* @__PURE__ */ u3(Words, { ...words("count"), label: "Several drawn as one: how many (3, or ?)" })
        ] }),
        !who.pet && /* @__PURE__ */ u3("div", { class: "sos-form__two", children: [
          /* @__PURE__ */ u3(
            Choice,
            {
              label: "Illness (shaded only if asked for)",
              value: String(who.illness ?? "none"),
              options: terms.Illness,
              onChange: (illness) => set({ illness })
            }
          ),
          /* @__PURE__ */ u3(
            Choice,
            {
              label: "Alcohol or drugs (the same)",
              value: String(who.misuse ?? "none"),
              options: terms.Misuse,
              onChange: (misuse) => set({ misuse })
            }
          )
        ] }),
        /* @__PURE__ */ u3(Words, { ...words("note"), label: "Note", lines: 2 }),
        /* @__PURE__ */ u3(Words, { ...words("source"), label: "How this is known", lines: 1 }),
        /* @__PURE__ */ u3(Words, { ...words("disputed"), label: "Seen differently: what, and by whom", lines: 1 }),
        !who.pet && /* @__PURE__ */ u3(Words, { ...words("pet"), label: "A pet? Then what animal" })
      ] })
    ] })
  ] });
}

// src/family/forms.tsx
var PARTS = [
  "people",
  "unions",
  "parent_links",
  "placements",
  "twins",
  "households",
  "bonds",
  "family"
];
function FamilyForms({ chosen, onChoose }) {
  const { model, parts, submit } = useBoard();
  const extra = useModel(model, "extra");
  const { act, refused } = useGesture();
  const [naming, setNaming] = d2("");
  const whole = A2(null);
  const heading = A2(null);
  const family = familyOf(parts);
  const who = family.people.find((each) => each.id === chosen);
  const lead = (id) => {
    setNaming(id);
    onChoose(id);
  };
  const make = ({ edit, who: added }) => {
    act(edit);
    lead(added);
  };
  return /* @__PURE__ */ u3(
    "section",
    {
      ref: whole,
      class: "sos-form sos-family",
      "aria-label": "People and how they belong together",
      children: [
        /* @__PURE__ */ u3("h3", { ref: heading, tabIndex: -1, "data-sos-form-heading": who ? void 0 : true, children: "People and how they belong together" }),
        /* @__PURE__ */ u3(KeptFromGone, { from: PARTS }),
        family.people.length === 0 ? /* @__PURE__ */ u3("div", { class: "sos-family__begin", children: [
          /* @__PURE__ */ u3("p", { children: "Nobody is drawn yet. Begin with the child; everybody else is added from there." }),
          /* @__PURE__ */ u3(
            "button",
            {
              type: "button",
              class: "sos-button sos-button--main",
              onClick: () => make(addPerson({ focal: true })),
              children: "Add the child this is about"
            }
          )
        ] }) : /* @__PURE__ */ u3(S, { children: [
          /* @__PURE__ */ u3(
            People,
            {
              family,
              extra,
              chosen,
              onChoose: (id) => {
                setNaming("");
                onChoose(id);
                requestAnimationFrame(() => whole.current?.querySelector("h4")?.focus());
              }
            }
          ),
          /* @__PURE__ */ u3("div", { class: "sos-form__others", children: [
            /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => make(addPerson()), children: "Add somebody else" }),
            /* @__PURE__ */ u3(
              "button",
              {
                type: "button",
                class: "sos-button",
                onClick: () => make(addPet(family, who?.id ?? "")),
                children: "Add a pet"
              }
            ),
            /* @__PURE__ */ u3(KeptBeside, { part: "family", item: "" }),
            /* @__PURE__ */ u3(
              WhenField,
              {
                label: "Drawn as at (a day or a month)",
                value: parts.family?.[0]?.as_at,
                onCommit: (as_at) => submit(change("family", "", { as_at }))
              }
            )
          ] }),
          refused
        ] }),
        who && /* @__PURE__ */ u3(
          Chosen,
          {
            who,
            family,
            extra,
            naming: naming === who.id,
            onAdded: lead,
            onGone: () => {
              onChoose("");
              heading.current?.focus();
            }
          },
          who.id
        ),
        !who && family.people.length > 0 && /* @__PURE__ */ u3("p", { class: "sos-label", children: "Choose somebody here or in the picture to change what is known." }),
        /* @__PURE__ */ u3(Everything, { family, terms: extra.terms }),
        /* @__PURE__ */ u3(Advice, { extra, family, who: who?.id ?? "" })
      ]
    }
  );
}
function Chosen({ who, family, extra, naming, onAdded, onGone }) {
  const { announce } = useBoard();
  const heading = A2(null);
  const { ask, question } = useRemoval(onGone);
  const name = nameOf(family, who.id);
  const ties = { family, who: who.id, terms: extra.terms, onAdded };
  const parent = linksFrom(family, who.id).length > 0;
  const placed = family.placements.some(({ child }) => child === who.id);
  _2(() => {
    toTop(heading.current);
    if (!naming) announce(`What is known of ${name} stands in the form.`);
  }, []);
  return /* @__PURE__ */ u3("section", { class: "sos-family__chosen", "aria-label": name, children: [
    /* @__PURE__ */ u3("h4", { ref: heading, tabIndex: -1, "data-sos-form-heading": true, dir: "auto", children: name }),
    /* @__PURE__ */ u3(PersonForm, { who, terms: extra.terms, naming }),
    !who.pet && /* @__PURE__ */ u3(S, { children: [
      /* @__PURE__ */ u3(Partners, { ...ties }),
      /* @__PURE__ */ u3(Parents, { ...ties }),
      /* @__PURE__ */ u3(Children, { ...ties }),
      /* @__PURE__ */ u3(Siblings, { ...ties })
    ] }),
    /* @__PURE__ */ u3(Households, { ...ties }),
    !who.pet && (placed || !parent || Boolean(who.focal)) && /* @__PURE__ */ u3(Placements, { ...ties }),
    !who.pet && /* @__PURE__ */ u3(Bonds, { ...ties }),
    /* @__PURE__ */ u3("div", { class: "sos-form__end", children: [
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => ask("people", who.id, name), children: [
        "Remove ",
        name
      ] }),
      question
    ] })
  ] });
}
function toTop(heading) {
  const panel = heading?.closest(".sos-picture__forms");
  if (!heading || !panel) return;
  panel.scrollTop += heading.getBoundingClientRect().top - panel.getBoundingClientRect().top - 12;
}
function Advice({ extra, family, who }) {
  const about2 = extra.advice.filter(({ people }) => !who || people.includes(who));
  if (about2.length === 0 || family.people.length < 2) return null;
  return /* @__PURE__ */ u3("section", { class: "sos-form__advice", "aria-label": "To look at again, if you like", children: [
    /* @__PURE__ */ u3("h4", { children: "To look at again, if you like" }),
    /* @__PURE__ */ u3("ul", { children: about2.map(({ sentence }) => /* @__PURE__ */ u3("li", { dir: "auto", children: sentence }, sentence)) })
  ] });
}

// src/family/aim.ts
function aimed2(drag, boxes, rows) {
  const own = boxes.get(drag.who);
  if (!own) return { to: "nowhere", why: "here" };
  for (const box of boxes.values()) {
    if (box.id !== drag.who && on(box, drag)) return { to: "one", id: box.id };
  }
  if (Math.abs(drag.y - (own.y + own.h / 2)) > 1.5 * own.h) return { to: "nowhere", why: "row" };
  const row = rows.find((each) => each.includes(drag.who)) ?? [];
  const others = row.filter((id) => id !== drag.who).flatMap((id) => boxes.get(id) ?? []);
  const at2 = others.filter((each) => each.x + each.w / 2 < drag.x).length;
  if (at2 === row.indexOf(drag.who) || others.length === 0) return { to: "nowhere", why: "here" };
  const [left2, right] = [others[at2 - 1], others[at2]];
  const x3 = left2 && right ? (left2.x + left2.w + right.x) / 2 : left2 ? left2.x + left2.w + own.w / 2 : right.x - own.w / 2;
  return {
    to: "row",
    before: right?.id ?? "",
    x: x3,
    top: own.y - own.h / 4,
    bottom: own.y + own.h * 1.25
  };
}

// src/family/arrangement.ts
var keep = (rows) => change("record", "", { arrangement: rows });
function put(parts, rows, who, before2, name) {
  const moved2 = rows.map((row) => {
    if (!row.includes(who)) return row;
    const rest = row.filter((each) => each !== who);
    const at2 = before2 ? rest.indexOf(before2) : rest.length;
    return [...rest.slice(0, at2), who, ...rest.slice(at2)];
  });
  return together(`move ${name} along the row`, [keep(moved2), ...held(parts, "genogram", who)]);
}
function stepped(rows, who, way) {
  const row = rows.find((each) => each.includes(who)) ?? [];
  const at2 = row.indexOf(who);
  if (at2 < 0 || !row[at2 + way]) return null;
  return way < 0 ? row[at2 - 1] : row[at2 + 2] ?? "";
}

// src/family/carer.tsx
var CARERS2 = ["foster", "kinship", "special_guardian"];
function NotDrawnYet({ of, child, terms, onCarer }) {
  const { info } = useBoard();
  const field = useId();
  const input = A2(null);
  const [name, setName] = useRemembered(`${info.id}:genogram:carer:${of}`, "");
  const [kind, setKind] = d2("foster");
  const kinds = terms.LinkKind.filter(({ value }) => CARERS2.includes(value));
  const draw = () => {
    if (!name.trim()) return input.current?.focus();
    setName("");
    const called2 = kinds.find(({ value }) => value === kind)?.label ?? "";
    onCarer({ name: name.trim(), kind, called: called2.toLowerCase() });
  };
  return /* @__PURE__ */ u3("fieldset", { class: "sos-at__line", children: [
    /* @__PURE__ */ u3("legend", { class: "sos-label", children: "Or somebody who is not drawn yet" }),
    /* @__PURE__ */ u3("div", { class: "sos-at__two", children: [
      /* @__PURE__ */ u3("div", { class: "sos-words", children: [
        /* @__PURE__ */ u3("label", { for: field, class: "sos-label", children: "Name" }),
        /* @__PURE__ */ u3(
          "input",
          {
            ref: input,
            id: field,
            type: "text",
            autocomplete: "off",
            dir: "auto",
            value: name,
            onInput: (event) => setName(event.currentTarget.value),
            onKeyDown: (event) => {
              if (event.key === "Enter" && !event.isComposing) draw();
            }
          }
        )
      ] }),
      /* @__PURE__ */ u3(
        Choice,
        {
          label: `What they are to ${child}`,
          value: kind,
          options: kinds,
          onChange: setKind
        }
      )
    ] }),
    /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: draw, children: [
      "Draw them, caring for ",
      child
    ] })
  ] });
}

// src/family/atone.tsx
var ADD = [
  ["partner", "Partner", "P"],
  ["child", "Child", "C"],
  ["parents", "Parents", "A"],
  ["sibling", "Brother, sister", "S"],
  ["twin", "Twin", "T"],
  ["household", "Household", "H"],
  ["join", "Join with…", "J"],
  ["care", "Lives with…", "L"]
];
function AtOne(props) {
  const { who, family, held: held2, onAdd } = props;
  const { submit } = useBoard();
  const person2 = family.people.find((each) => each.id === who);
  if (!person2) return null;
  const name = nameOf(family, who);
  const offered = person2.pet ? [] : ADD.filter(([what]) => what !== "parents" || linksTo(family, who).length === 0);
  return /* @__PURE__ */ u3(At, { of: who, label: `Draw: ${name}`, refused: props.refused, onLeave: props.onLeave, children: [
    props.picking ? /* @__PURE__ */ u3(S, { children: [
      /* @__PURE__ */ u3("p", { class: "sos-at__words", children: [
        props.picking === "join" ? `Now click on whom ${name} belongs together with, or go there and press Enter.` : `Now click on who cares for ${name}, or go there and press Enter.`,
        " ",
        "Escape leaves it."
      ] }),
      props.picking === "care" && /* @__PURE__ */ u3(
        NotDrawnYet,
        {
          of: who,
          child: name,
          terms: props.terms,
          onCarer: props.onCarer
        },
        who
      )
    ] }) : props.home ? /* @__PURE__ */ u3(HomeName, { home: props.home, onNamed: props.onLeave }, props.home.id) : /* @__PURE__ */ u3(Naming, { ...props, person: person2 }, `${who}${props.naming}`),
    !props.picking && /* @__PURE__ */ u3("div", { class: "sos-at__adds", children: [
      offered.map(([what, words, key]) => /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button sos-at__add",
          "aria-keyshortcuts": key,
          onClick: () => onAdd(what),
          children: words
        },
        what
      )),
      /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button sos-at__add",
          "aria-keyshortcuts": "Shift+ArrowLeft",
          onClick: () => onAdd("left"),
          children: [
            /* @__PURE__ */ u3("span", { "aria-hidden": "true", children: "← " }),
            "Move left"
          ]
        }
      ),
      /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button sos-at__add",
          "aria-keyshortcuts": "Shift+ArrowRight",
          onClick: () => onAdd("right"),
          children: [
            "Move right",
            /* @__PURE__ */ u3("span", { "aria-hidden": "true", children: " →" })
          ]
        }
      ),
      held2 && /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button sos-at__add",
          onClick: () => submit(letGo([held2])),
          children: "Let go of the place"
        }
      ),
      /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button sos-at__add",
          "aria-keyshortcuts": "Delete",
          onClick: () => onAdd("remove"),
          children: "Remove"
        }
      )
    ] })
  ] });
}
function Naming(props) {
  const { who, person: person2, terms, naming } = props;
  const { submit } = useBoard();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in any of its fields goes on
    /* @__PURE__ */ u3(
      "div",
      {
        class: "sos-at__naming",
        onKeyDown: (event) => {
          const outline = event.target.matches("input[type=radio]");
          if (event.key === "Enter" && outline) props.onNamed();
        },
        children: [
          /* @__PURE__ */ u3(
            Words,
            {
              shown: true,
              label: "Name",
              value: String(person2.name ?? ""),
              onCommit: (name) => submit(change("people", who, { name })),
              onEnter: props.onNamed,
              autoFocus: naming
            }
          ),
          /* @__PURE__ */ u3(
            WhenField,
            {
              label: "Born",
              value: person2.born,
              onCommit: (born) => submit(change("people", who, { born }))
            }
          ),
          !person2.pet && /* @__PURE__ */ u3(
            Shapes,
            {
              options: terms.Shape,
              value: String(person2.shape ?? "diamond"),
              onChange: (shape) => submit(change("people", who, { shape }))
            }
          ),
          naming && props.more && /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: props.onNamed, children: "Name the other" })
        ]
      }
    )
  );
}
var SIGNS = { square: "□", circle: "○", diamond: "◇", dome: "∩" };
function Shapes({ options, value, onChange }) {
  const name = useId();
  return /* @__PURE__ */ u3("fieldset", { class: "sos-at__shapes", children: [
    /* @__PURE__ */ u3("legend", { class: "sos-label", children: "Outline" }),
    options.map((each) => /* @__PURE__ */ u3("label", { title: each.label, children: [
      /* @__PURE__ */ u3(
        "input",
        {
          type: "radio",
          name,
          "aria-label": each.label,
          checked: each.value === value,
          onChange: () => onChange(each.value)
        }
      ),
      /* @__PURE__ */ u3("span", { "aria-hidden": "true", children: SIGNS[each.value] ?? each.label })
    ] }, each.value))
  ] });
}
function HomeName({ home, onNamed }) {
  const { submit } = useBoard();
  return /* @__PURE__ */ u3("div", { class: "sos-at__naming", children: /* @__PURE__ */ u3(
    Words,
    {
      shown: true,
      label: "What the household is called",
      value: home.name,
      onCommit: (name) => submit(change("households", home.id, { name })),
      onEnter: onNamed,
      autoFocus: true
    }
  ) });
}

// src/family/atseveral.tsx
function AtSeveral({ people, names, onHousehold, onLeave }) {
  return /* @__PURE__ */ u3(At, { of: people[people.length - 1] ?? "", label: "Several people", onLeave, children: [
    /* @__PURE__ */ u3("p", { class: "sos-at__words", dir: "auto", children: names.join(", ") }),
    /* @__PURE__ */ u3("div", { class: "sos-at__adds", children: [
      /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button sos-at__add",
          "aria-keyshortcuts": "H",
          onClick: onHousehold,
          children: "They live together"
        }
      ),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-at__add", onClick: onLeave, children: "Choose nobody" })
    ] })
  ] });
}

// src/family/between.tsx
function Between({ a: a3, b: b2, family, terms, onAct, onLeave }) {
  const [quality, setQuality] = d2(terms.Quality[0]?.value ?? "close");
  const first = A2(null);
  _2(() => first.current?.focus(), []);
  const [one, other] = [nameOf(family, a3), nameOf(family, b2)];
  const partners = unionsOf(family, a3).some((each) => otherOf(each, a3) === b2);
  const child = (of, parent) => linksTo(family, of).some((each) => each.parent === parent);
  const kin = child(a3, b2) || child(b2, a3);
  const twins = mayBeTwins(family, a3).some(({ id }) => id === b2);
  return /* @__PURE__ */ u3(At, { of: b2, label: `${one} and ${other}`, onLeave, children: [
    /* @__PURE__ */ u3("p", { class: "sos-at__words", dir: "auto", children: /* @__PURE__ */ u3("strong", { children: [
      one,
      " and ",
      other
    ] }) }),
    /* @__PURE__ */ u3("div", { class: "sos-at__adds", children: [
      !partners && !kin && /* @__PURE__ */ u3(
        "button",
        {
          ref: first,
          type: "button",
          class: "sos-button sos-at__add",
          onClick: () => onAct(addPartner(a3, b2).edit, `${one} and ${other} are partners.`),
          children: "Are partners"
        }
      ),
      !kin && [
        [a3, b2, one, other],
        [b2, a3, other, one]
      ].map(([younger, elder, child2, parent]) => /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button sos-at__add",
          dir: "auto",
          onClick: () => onAct(
            addChild(elder, { child: younger }).edit,
            `${child2} is a child of ${parent}.`
          ),
          children: [
            child2,
            " is a child of ",
            parent
          ]
        },
        younger
      )),
      twins && /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button sos-at__add",
          onClick: () => onAct(addTwin(family, a3, b2), `${one} and ${other} are twins.`),
          children: "Are twins"
        }
      )
    ] }),
    /* @__PURE__ */ u3("div", { class: "sos-at__naming", children: [
      /* @__PURE__ */ u3(
        Choice,
        {
          label: "Quality line, as somebody described it",
          value: quality,
          options: terms.Quality,
          onChange: setQuality
        }
      ),
      /* @__PURE__ */ u3(
        "button",
        {
          ref: partners || kin ? first : void 0,
          type: "button",
          class: "sos-button",
          onClick: () => onAct(
            addBond(a3, b2, quality),
            `A quality line between ${one} and ${other} is added. “Quality lines” shows it.`
          ),
          children: "Add a quality line"
        }
      )
    ] }),
    /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--quiet", onClick: onLeave, children: "Leave it as it was" })
  ] });
}

// src/family/shown.tsx
var OFF = {
  lines: false,
  without: [],
  person: "",
  health: false,
  legend: true,
  day: ""
};
var isPast = (extra) => Boolean(extra.layers?.shown.day);
function useFamilyShown() {
  const layers = useLayers();
  return { button: /* @__PURE__ */ u3(LinesButton, { ...layers }), panel: /* @__PURE__ */ u3(ShownPanel, { ...layers }) };
}
function useLayers() {
  const { model, info } = useBoard();
  const { layers } = useModel(model, "extra");
  const [wanted, setWanted] = useRemembered(`${info.id}:layers`, OFF);
  const differs = layers !== void 0 && !same(layers.shown, wanted);
  h2(() => {
    if (differs) send(model, { type: "layers", ...wanted });
  }, [model, differs, wanted]);
  return { wanted, set: (more) => setWanted({ ...wanted, ...more }) };
}
var same = (one, other) => one.lines === other.lines && one.person === other.person && one.health === other.health && one.legend === other.legend && one.day === other.day && one.without.join() === other.without.join();
function LinesButton({ wanted, set }) {
  const { model } = useBoard();
  const { layers } = useModel(model, "extra");
  if (layers.qualities.length === 0) return null;
  return /* @__PURE__ */ u3(
    "button",
    {
      type: "button",
      class: "sos-button",
      "aria-pressed": wanted.lines,
      onClick: () => set({ lines: !wanted.lines }),
      children: "Quality lines"
    }
  );
}
function ShownPanel({ wanted, set }) {
  const { model, parts, submit } = useBoard();
  const { layers, notations, ...drawn } = useModel(model, "extra");
  const { notation, births } = { ...drawn, ...parts.record?.[0] };
  const held2 = spotsOf(parts, "genogram");
  const put2 = (label, fields) => submit(together(label, [change("record", "", fields)]));
  return /* @__PURE__ */ u3("div", { class: "sos-shown", children: [
    /* @__PURE__ */ u3(
      Radios2,
      {
        legend: "Whose marks",
        value: notation,
        options: notations,
        onChange: (value) => put2("draw with other marks", { notation: value })
      }
    ),
    /* @__PURE__ */ u3(
      Radios2,
      {
        legend: "In the symbols",
        value: births ? "births" : "ages",
        options: [
          { value: "ages", label: "Ages" },
          { value: "births", label: "Dates of birth" }
        ],
        onChange: (value) => put2(value === "births" ? "show dates of birth" : "show ages", {
          births: value === "births"
        })
      }
    ),
    layers.qualities.length > 0 && /* @__PURE__ */ u3("fieldset", { class: "sos-form__names sos-shown__lines", children: [
      /* @__PURE__ */ u3("legend", { class: "sos-label", children: "Quality lines: what is between people, as somebody sees it" }),
      /* @__PURE__ */ u3(
        Check,
        {
          label: "Show quality lines",
          checked: wanted.lines,
          onChange: (lines) => set({ lines })
        }
      ),
      wanted.lines && /* @__PURE__ */ u3(S, { children: [
        /* @__PURE__ */ u3(
          Choice,
          {
            label: "Whose",
            value: layers.people.some(({ value }) => value === wanted.person) ? wanted.person : "",
            options: [{ value: "", label: "Everybody’s" }, ...layers.people],
            onChange: (person2) => set({ person: person2 })
          }
        ),
        /* @__PURE__ */ u3("fieldset", { class: "sos-shown__kinds", children: [
          /* @__PURE__ */ u3("legend", { class: "sos-hidden", children: "Which kinds" }),
          /* @__PURE__ */ u3("div", { children: layers.qualities.map(({ value, label }) => /* @__PURE__ */ u3(
            Check,
            {
              label,
              checked: !wanted.without.includes(value),
              onChange: (on2) => set({
                without: on2 ? wanted.without.filter((each) => each !== value) : [...wanted.without, value]
              })
            },
            value
          )) })
        ] })
      ] })
    ] }),
    /* @__PURE__ */ u3("fieldset", { class: "sos-form__names", children: [
      /* @__PURE__ */ u3("legend", { class: "sos-label", children: "Below the picture" }),
      /* @__PURE__ */ u3(
        Check,
        {
          label: "What the marks mean",
          checked: wanted.legend,
          onChange: (legend) => set({ legend })
        }
      )
    ] }),
    held2.length > 0 && /* @__PURE__ */ u3("fieldset", { class: "sos-form__names", children: [
      /* @__PURE__ */ u3("legend", { class: "sos-label", children: [
        "Places set by hand: ",
        held2.length
      ] }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => submit(letGo(held2)), children: "Let go of all of them" })
    ] }),
    layers.years && /* @__PURE__ */ u3(Day, { years: layers.years, day: wanted.day, set }),
    layers.shadable && /* @__PURE__ */ u3("fieldset", { class: "sos-form__names", children: [
      /* @__PURE__ */ u3("legend", { class: "sos-label", children: "Shading" }),
      /* @__PURE__ */ u3(
        Check,
        {
          label: "Illness, and alcohol or drugs",
          checked: wanted.health,
          onChange: (health) => set({ health })
        }
      )
    ] })
  ] });
}
var PAUSE = 150;
function Day({ years: [first, last], day, set }) {
  const id = useId();
  const { announce } = useBoard();
  const known = Number(/\d{4}/.exec(day)?.[0] ?? last);
  const [slid, setSlid] = d2(null);
  const timer = A2();
  h2(() => () => clearTimeout(timer.current), []);
  const year = slid ?? known;
  const at2 = (words) => {
    set({ day: words });
    announce(words ? `The family as it was: ${words}.` : "The family as it is now.");
  };
  return /* @__PURE__ */ u3("fieldset", { class: "sos-form__names sos-shown__day", children: [
    /* @__PURE__ */ u3("legend", { class: "sos-label", children: "As it was on a day" }),
    /* @__PURE__ */ u3("label", { for: id, class: "sos-label", children: year < last || day && slid === null ? `At the end of ${year}` : "Now" }),
    /* @__PURE__ */ u3(
      "input",
      {
        id,
        type: "range",
        min: first,
        max: last,
        value: year,
        "aria-valuetext": year < last || day && slid === null ? String(year) : "Now",
        onInput: (event) => {
          const wanted = Number(event.currentTarget.value);
          setSlid(wanted);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => {
            setSlid(null);
            at2(wanted === last ? "" : `31 December ${wanted}`);
          }, PAUSE);
        }
      }
    ),
    /* @__PURE__ */ u3("div", { class: "sos-form__two", children: [
      /* @__PURE__ */ u3(WhenField, { label: "Or a day", value: day, onCommit: at2 }),
      day && /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => at2(""), children: "Back to now" })
    ] }),
    day && /* @__PURE__ */ u3("p", { class: "sos-label", children: "A household is drawn where somebody’s form says since or until when they live there. Drawing by hand waits until it is now again." })
  ] });
}
function Radios2({ legend, value, options, onChange }) {
  const name = useId();
  return /* @__PURE__ */ u3("fieldset", { class: "sos-form__names", children: [
    /* @__PURE__ */ u3("legend", { class: "sos-label", children: legend }),
    options.map((each) => /* @__PURE__ */ u3("label", { class: "sos-check", children: [
      /* @__PURE__ */ u3(
        "input",
        {
          type: "radio",
          name,
          checked: each.value === value,
          onChange: () => onChange(each.value)
        }
      ),
      /* @__PURE__ */ u3("span", { children: [
        each.label,
        each.about && /* @__PURE__ */ u3("span", { class: "sos-shown__about", children: each.about })
      ] })
    ] }, each.value))
  ] });
}

// src/family/hand.tsx
var ROW = "stays in this row: rows follow who is whose child. Drag along the row, or onto somebody.";
function useFamilyHand(props) {
  const { chosen, several, setSeveral, onChoose, onFocus } = props;
  const { model, parts, submit, announce } = useBoard();
  const extra = useModel(model, "extra");
  const family = familyOf(parts);
  const [naming, setNaming] = d2("");
  const [home, setHome] = d2("");
  const [picking, setPicking] = d2(null);
  const [between, setBetween] = d2(null);
  const [refused, setRefused] = d2("");
  const queue = A2([]);
  const name = (id) => nameOf(family, id);
  const { ask, question } = useRemoval(() => {
    onChoose("");
    const stays = [extra.first, ...extra.rows.flat()].find((id) => id !== chosen);
    if (stays) onFocus(stays);
  });
  const quiet = () => {
    setPicking(null);
    setBetween(null);
    setRefused("");
    setHome("");
  };
  const act = (edit) => {
    setRefused("");
    submit(edit, setRefused);
  };
  const made3 = ({ edit, who }, words, more = []) => {
    quiet();
    act(edit);
    queue.current = more;
    setNaming(who);
    onChoose(who);
    announce(`${words} Type a name.`);
  };
  const named = (who) => {
    const next = queue.current.shift() ?? "";
    setNaming(next);
    if (next) onChoose(next);
    else onFocus(who);
  };
  const refuse = (who, sentence) => {
    quiet();
    onChoose(who);
    setRefused(sentence);
    announce(sentence);
  };
  const pickFor = (what) => {
    quiet();
    setPicking(what);
    onFocus(what.from);
    announce(
      what.for === "join" ? `Whom does ${name(what.from)} belong together with? Go to them and press Enter, or click on them. Escape leaves it.` : `Who cares for ${name(what.from)}? Go to them and press Enter, or click on them. Somebody who is not drawn yet is named beside the symbol. Escape leaves it.`
    );
  };
  const cares = (child, carer, edit) => {
    quiet();
    act(edit);
    onChoose(child);
    onFocus(child);
    announce(
      `${name(child)} lives with ${carer}. Since when, and on what, is said in the form (Enter).`
    );
  };
  const household = (people) => {
    quiet();
    const added = addHousehold(...people);
    act(added.edit);
    setSeveral([]);
    setHome(added.who);
    onChoose(people[0] ?? "");
    announce("A household is added. Type what it is called.");
  };
  const step = (who, way) => {
    if (isPast(extra)) return announce("It is not now that is shown. Go back to now first.");
    const before2 = stepped(extra.rows, who, way);
    if (before2 === null) return announce(`${name(who)} stands at the end of the row.`);
    onChoose(who);
    act(put(parts, extra.rows, who, before2, name(who)));
    announce(`${name(who)} is moved ${way < 0 ? "left" : "right"} and stays there.`);
  };
  const adding = {
    partner: (who) => made3(addPartner(who), `A partner of ${name(who)} is added.`),
    child: (who) => made3(
      addChild(who, { other: likelyParent(family, who) }),
      `A child of ${name(who)} is added.`
    ),
    parents: (who) => {
      if (linksTo(family, who).length > 0) {
        return refuse(who, `${name(who)} has parents already. More are added in the form (Enter).`);
      }
      const parents = addParents(who);
      made3(parents, `Both parents of ${name(who)} are added.`, parents.also);
    },
    sibling: (who) => made3(addSibling(family, who), `A brother or sister of ${name(who)} is added.`),
    twin: (who) => made3(addNewTwin(family, who), `A twin of ${name(who)} is added.`),
    household: (who) => household([who]),
    join: (who) => pickFor({ for: "join", from: who }),
    care: (who) => pickFor({ for: "care", from: who }),
    left: (who) => step(who, -1),
    right: (who) => step(who, 1),
    remove: (who) => ask("people", who, name(who))
  };
  return {
    begin: () => made3(addPerson({ focal: true }), "The child is added."),
    may: (who) => !isPast(extra) && extra.rows.some((row) => row.includes(who)),
    aim: (drag, boxes) => aimed2(drag, boxes, extra.rows),
    drop(who, aim) {
      quiet();
      if (aim.to === "one") {
        onChoose(who);
        setBetween({ a: who, b: aim.id });
      } else if (aim.to === "row") {
        const pet = family.people.some((each) => each.id === who && each.pet);
        if (pet) return refuse(who, `${name(who)} stands beside the household.`);
        onChoose(who);
        act(put(parts, extra.rows, who, aim.before, name(who)));
        announce(`${name(who)} is moved along the row and stays there.`);
      } else if (aim.to === "nowhere" && aim.why === "row") refuse(who, `${name(who)} ${ROW}`);
    },
    pick(who) {
      if (!picking) {
        setNaming("");
        quiet();
        return false;
      }
      const { from } = picking;
      quiet();
      if (who === from)
        refuse(who, `${name(who)} cannot be tied to themselves. Choose somebody else.`);
      else if (picking.for === "join") setBetween({ a: from, b: who });
      else cares(from, name(who), addPlacement(from, who));
      return true;
    },
    press(event, who) {
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (key === "Escape" && (picking || between || refused)) {
        quiet();
        announce("Left as it was.");
        return true;
      }
      if (event.shiftKey && (key === "ArrowLeft" || key === "ArrowRight")) {
        step(who, key === "ArrowLeft" ? -1 : 1);
        return true;
      }
      const shape = extra.terms.Shape[Number(key) - 1];
      if (shape) {
        act(change("people", who, { shape: shape.value }));
        announce(`${name(who)}: ${shape.label}.`);
        return true;
      }
      if (key === "h" && several.length > 0) {
        household(several);
        return true;
      }
      if (key === "n") {
        onChoose(who);
        setNaming(who);
        return true;
      }
      const what = KEYS[key];
      if (!what) return false;
      onChoose(who);
      adding[what](who);
      return true;
    },
    overlay: isPast(extra) ? null : question ? /* @__PURE__ */ u3("div", { class: "sos-picture__asked", children: question }) : between ? /* @__PURE__ */ u3(
      Between,
      {
        ...between,
        family,
        terms: extra.terms,
        onAct: (edit, words) => {
          quiet();
          act(edit);
          onFocus(between.a);
          announce(words);
        },
        onLeave: () => {
          quiet();
          onFocus(between.a);
        }
      }
    ) : several.length > 0 ? /* @__PURE__ */ u3(
      AtSeveral,
      {
        people: several,
        names: several.map(name),
        onHousehold: () => household(several),
        onLeave: () => setSeveral([])
      }
    ) : chosen && family.people.some((each) => each.id === chosen) ? /* @__PURE__ */ u3(
      AtOne,
      {
        who: chosen,
        family,
        terms: extra.terms,
        naming: naming === chosen,
        more: queue.current.length > 0,
        home: family.households.find((each) => each.id === home),
        held: spotOf(parts, "genogram", chosen),
        picking: picking ? picking.for : "",
        refused,
        onNamed: () => named(chosen),
        onAdd: (what) => adding[what](chosen),
        onCarer: (carer) => cares(chosen, carer.name, addCarer(chosen, carer).edit),
        onLeave: () => {
          quiet();
          setNaming("");
          onFocus(chosen);
        }
      }
    ) : null
  };
}
var KEYS = {
  p: "partner",
  c: "child",
  a: "parents",
  s: "sibling",
  t: "twin",
  h: "household",
  j: "join",
  l: "care",
  Delete: "remove",
  Backspace: "remove"
};

// src/family/keys.ts
var FAMILY_KEYS = [
  [
    "Go",
    [
      ["↑ ↓", "to parents and carers, to children"],
      ["← →", "to brothers, sisters and partners"],
      ["Page Up, Page Down", "to everybody in turn"],
      ["Home", "back to the child"],
      ["Enter", "change what is known of somebody"],
      ["Space", "read what is known of somebody"],
      ["Escape", "leave it, back to the picture"]
    ]
  ],
  [
    "Add",
    [
      ["P", "a partner"],
      ["C", "a child"],
      ["A", "both parents, above"],
      ["S", "a brother or sister"],
      ["T", "a twin"],
      ["H", "a household; with several chosen, for all of them"],
      ["J", "join with somebody who is there: partners, parent and child, twins, a quality line"],
      ["L", "lives with: who cares for a child"]
    ]
  ],
  [
    "Change",
    [
      ["N", "type the name"],
      ["1 2 3 4", "square, circle, dome, diamond"],
      ["Shift ← →", "move along the row, and stay there"],
      ["Delete", "remove; Undo brings it back"],
      ["V, then Space", "choose several people"]
    ]
  ],
  [
    "Look",
    [
      ["+ −", "larger, smaller"],
      ["0", "all of it"],
      ["?", "these keys"]
    ]
  ]
];

// src/picture/tools.ts
var TOOLS = {
  ecomap: {
    Forms: EcomapForms,
    useShown: useEcomapShown,
    useHand: useEcomapHand,
    keys: ECOMAP_KEYS,
    aside: {
      tool: "network",
      name: "Network circles",
      itemAt: (chosen) => endAt(chosen) || systemAt(chosen) || ""
    },
    more: { name: "Then and now", View: ThenAndNow }
  },
  genogram: {
    Forms: FamilyForms,
    useShown: useFamilyShown,
    useHand: useFamilyHand,
    keys: FAMILY_KEYS,
    many: true,
    begin: "Draw the child this is about"
  }
};

// src/picture/zoom.ts
var LEAST = 0.2;
var MOST = 4;
var STEP2 = 1.25;
var IN = STEP2;
var OUT = 1 / STEP2;
function useZoom(key, root) {
  const [zoom, setZoom] = useRemembered(key, 0);
  const after2 = A2(null);
  const frame = () => root.current?.querySelector(".sos-picture__frame") ?? null;
  const now = () => {
    const drawn = frame()?.querySelector("svg");
    const own = Number(drawn?.getAttribute("width")) || 1;
    return zoom || (drawn?.getBoundingClientRect().width ?? own) / own || 1;
  };
  _2(() => {
    after2.current?.();
    after2.current = null;
  }, [zoom]);
  return {
    zoom,
    by(factor, at2) {
      const here = frame();
      const before2 = now();
      const next = Math.min(MOST, Math.max(LEAST, before2 * factor));
      if (here) {
        const box = here.getBoundingClientRect();
        const x3 = (at2?.x ?? box.left + box.width / 2) - box.left;
        const y3 = (at2?.y ?? box.top + Math.min(box.height, innerHeight) / 2) - box.top;
        const [left2, top] = [here.scrollLeft + x3, here.scrollTop + y3];
        after2.current = () => {
          here.scrollLeft = left2 * (next / before2) - x3;
          here.scrollTop = top * (next / before2) - y3;
        };
      }
      setZoom(next);
    },
    toFit: () => setZoom(0),
    toOwn: () => setZoom(1),
    shown: () => Math.round(100 * now())
  };
}

// src/picture/viewtools.tsx
function ViewTools({ zoom, by, toFit, toOwn, root, onPrint }) {
  const { announce } = useBoard();
  const full = () => {
    if (document.fullscreenElement) document.exitFullscreen();
    else root.current?.requestFullscreen?.();
  };
  const step = (factor, words) => {
    by(factor);
    announce(words);
  };
  return /* @__PURE__ */ u3("div", { class: "sos-picture__view", children: [
    /* @__PURE__ */ u3("span", { class: "sos-picture__zoom", children: [
      /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button",
          "aria-label": "Smaller",
          onClick: () => step(OUT, "Smaller."),
          children: "−"
        }
      ),
      /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button",
          "aria-label": "Larger",
          onClick: () => step(IN, "Larger."),
          children: "+"
        }
      ),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", "aria-pressed": zoom === 0, onClick: toFit, children: "Fit" })
    ] }),
    /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: full, children: "Full screen" }),
    /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button",
        "aria-haspopup": "dialog",
        "data-sos-print": true,
        onClick: onPrint,
        children: "Print"
      }
    ),
    /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button",
        "aria-pressed": zoom === 1,
        onClick: () => zoom === 1 ? toFit() : toOwn(),
        children: "Actual size"
      }
    )
  ] });
}

// src/picture/view.tsx
function PictureBoard() {
  const { model, info, announce } = useBoard();
  const picture = useModel(model, "extra");
  const words = useModel(model, "words");
  const tool = model.get("board");
  const {
    Forms,
    useShown,
    useHand,
    begin: begin2,
    many: manifold,
    keys,
    more: below,
    aside
  } = TOOLS[tool] ?? {};
  const going = useGoing();
  const root = A2(null);
  const side = A2(null);
  const toggle = A2(null);
  const [current, setCurrent] = d2(picture.first);
  const [chosen, setChosen] = d2("");
  const [several, setSeveral] = d2([]);
  const [seek, setSeek] = d2("");
  const [many, setMany] = d2(false);
  const [helping, setHelping] = d2(false);
  const [printing, setPrinting] = d2(false);
  const shown = useShown?.();
  const zoom = useZoom(`${info.id}:${tool}:zoom`, root);
  const [choosing, setChoosing] = useRemembered(`${info.id}:${tool}:choosing`, false);
  const [wanted, setChanging] = useRemembered(
    `${info.id}:${tool}:changing`,
    (picture.bare ?? !picture.first) && !begin2
  );
  const changing = Boolean(Forms) && wanted;
  const [showing, setShowing] = useRemembered(`${info.id}:${tool}:more`, false);
  const at2 = (id) => picture.stops.find((each) => each.id === id);
  const here = at2(current)?.id ?? picture.first;
  const read = at2(chosen);
  const choose = (id) => {
    setChosen(id);
    if (id) setCurrent(id);
  };
  const hand = useHand?.({
    chosen,
    several,
    changing,
    setSeveral(ids) {
      setSeveral(ids);
      if (ids.length === 0) setMany(false);
    },
    onChoose: choose,
    onFocus: (id) => {
      setCurrent(id);
      setSeek(id);
    }
  });
  const more = (id) => setSeveral(several.includes(id) ? several.filter((each) => each !== id) : [...several, id]);
  const enter = () => requestAnimationFrame(
    () => side.current?.querySelector("[data-sos-form-heading]")?.focus()
  );
  useArrival(({ item }) => {
    if (!at2(item)) return false;
    setCurrent(item);
    setChosen(item);
    focusOn(root.current, item);
    return true;
  });
  const change2 = () => {
    setChanging(true);
    enter();
  };
  const close = () => {
    setChosen("");
    focusOn(root.current, here);
  };
  const chose = (id, by) => {
    if (hand?.pick(id)) return;
    if (manifold && (by === "more" || many && by !== "key")) {
      more(id);
      announce(`${at2(id)?.name} is ${several.includes(id) ? "not chosen any more" : "chosen"}.`);
      return;
    }
    setChosen(id);
    if (by === "key" && Forms) change2();
    else if (by === "pointer") {
      announce(`What is known of ${at2(id)?.name} stands beside the picture.`);
    } else enter();
  };
  const press = (event, id) => {
    const { key } = event;
    if (key === "?" || key === "F1") setHelping(true);
    else if (key === "+" || key === "=") zoom.by(IN);
    else if (key === "-") zoom.by(OUT);
    else if (key === "0") zoom.toFit();
    else if (key.toLowerCase() === "v" && manifold) chooseSeveral(!many);
    else return hand?.press(event, id) ?? false;
    return true;
  };
  const chooseSeveral = (on2) => {
    setMany(on2);
    setSeveral([]);
    announce(on2 ? "Choose several people: click on them, or Space." : "One person at a time.");
  };
  return /* @__PURE__ */ u3("div", { ref: root, class: `sos-picture__whole ${zoom.zoom ? "sos-picture__actual" : ""}`, children: [
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("h2", { children: words.tools[tool] }),
      picture.keys && /* @__PURE__ */ u3("p", { class: "sos-picture__keys", children: picture.keys }),
      /* @__PURE__ */ u3("div", { class: "sos-bar__end", children: [
        Forms && /* @__PURE__ */ u3(
          "button",
          {
            type: "button",
            class: `sos-button ${changing ? "" : "sos-button--main"}`,
            "aria-expanded": changing,
            onClick: () => setChanging(!changing),
            children: "Change this picture"
          }
        ),
        below && /* @__PURE__ */ u3(
          "button",
          {
            type: "button",
            class: "sos-button",
            "aria-expanded": showing,
            onClick: () => setShowing(!showing),
            children: below.name
          }
        ),
        aside && going.can(aside.tool) && /* @__PURE__ */ u3(
          "button",
          {
            type: "button",
            class: "sos-button",
            onClick: () => going.go({ tool: aside.tool, item: aside.itemAt(chosen) }),
            children: aside.name
          }
        ),
        shown && /* @__PURE__ */ u3(S, { children: [
          shown.button,
          /* @__PURE__ */ u3(
            "button",
            {
              ref: toggle,
              type: "button",
              class: "sos-button",
              "aria-expanded": choosing,
              onClick: () => setChoosing(!choosing),
              children: "What is shown"
            }
          )
        ] }),
        manifold && picture.first && /* @__PURE__ */ u3(
          "button",
          {
            type: "button",
            class: "sos-button",
            "aria-pressed": many,
            onClick: () => chooseSeveral(!many),
            children: "Choose several"
          }
        ),
        keys && picture.first && /* @__PURE__ */ u3(
          "button",
          {
            type: "button",
            class: "sos-button",
            "aria-haspopup": "dialog",
            onClick: () => setHelping(true),
            children: "Keys"
          }
        ),
        /* @__PURE__ */ u3(UndoRedo, {}),
        /* @__PURE__ */ u3(SaveMark, {})
      ] })
    ] }),
    /* @__PURE__ */ u3(Notice, {}),
    helping && keys && /* @__PURE__ */ u3(
      Keys,
      {
        keys,
        onClose: () => {
          setHelping(false);
          focusOn(root.current, here);
        }
      }
    ),
    printing && /* @__PURE__ */ u3(
      Paper,
      {
        svg: picture.svg,
        title: picture.title,
        onClose: () => {
          setPrinting(false);
          root.current?.querySelector("[data-sos-print]")?.focus();
        }
      }
    ),
    shown && choosing && /* @__PURE__ */ u3(
      Shown,
      {
        onClose: () => {
          setChoosing(false);
          toggle.current?.focus();
        },
        children: shown.panel
      }
    ),
    /* @__PURE__ */ u3(
      "div",
      {
        class: `sos-picture__room ${changing ? "sos-picture__room--changing" : read ? "sos-picture__room--reading" : ""}`,
        children: [
          /* @__PURE__ */ u3("div", { class: `sos-picture__canvas ${hand ? "sos-picture__canvas--hand" : ""}`, children: [
            /* @__PURE__ */ u3(ViewTools, { ...zoom, root, onPrint: () => setPrinting(true) }),
            /* @__PURE__ */ u3(
              Canvas,
              {
                picture,
                current: here,
                chosen,
                several,
                zoom: zoom.zoom,
                choosing: many,
                seek,
                drags: { hand, choosing: many, lasso: setSeveral, zoom: zoom.by },
                onSought: () => setSeek(""),
                onPress: press,
                onWalk: (id) => {
                  setCurrent(id);
                  if (chosen) setChosen(id);
                },
                onChoose: chose,
                onNowhere: announce,
                onLeave: () => {
                  setChosen("");
                  setSeveral([]);
                }
              }
            ),
            !picture.first && !changing && begin2 && hand?.overlay === null && /* @__PURE__ */ u3(
              "button",
              {
                type: "button",
                class: "sos-button sos-button--main sos-picture__begin",
                onClick: () => hand.begin(),
                children: begin2
              }
            ),
            hand?.overlay
          ] }),
          changing && Forms ? (
            // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back to the picture
            /* @__PURE__ */ u3(
              "div",
              {
                ref: side,
                class: "sos-picture__forms",
                onKeyDown: (event) => {
                  const typing = event.target.matches("input, select, textarea");
                  if (event.key === "Escape" && !typing && !event.defaultPrevented && at2(chosen)) {
                    focusOn(root.current, chosen);
                  }
                },
                children: /* @__PURE__ */ u3(Forms, { chosen, onChoose: choose })
              }
            )
          ) : read && /* @__PURE__ */ u3("div", { ref: side, children: /* @__PURE__ */ u3(
            Details,
            {
              stop: read,
              said: picture.said?.[read.id] ?? [],
              onClose: close,
              onChange: Forms && change2
            }
          ) })
        ]
      }
    ),
    below && showing && /* @__PURE__ */ u3("section", { class: "sos-picture__more", "aria-label": below.name, children: [
      /* @__PURE__ */ u3("h3", { children: below.name }),
      /* @__PURE__ */ u3(below.View, {})
    ] }),
    /* @__PURE__ */ u3("details", { class: "sos-picture__words", children: [
      /* @__PURE__ */ u3("summary", { children: "Read as words and tables" }),
      /* @__PURE__ */ u3(SheetView, { sheet: picture.sheet })
    ] })
  ] });
}
function Shown({ children, onClose }) {
  return /* @__PURE__ */ u3(
    "section",
    {
      class: "sos-picture__shown",
      "aria-label": "What is shown",
      onKeyDown: (event) => event.key === "Escape" && !event.defaultPrevented && onClose(),
      children
    }
  );
}
var view_default = defineView("picture", () => /* @__PURE__ */ u3(PictureBoard, {}));
export {
  view_default as default
};
