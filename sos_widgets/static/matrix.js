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
var move = (part, id, before2, fields = {}) => ({
  do: "move",
  edit_id: editId(),
  part,
  id,
  before: before2,
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
  const at = items.findIndex((each) => each.id === before2);
  return at < 0 ? [...items, item] : [...items.slice(0, at), item, ...items.slice(at)];
}
function applied(parts, edit) {
  if (edit.do === "together") return edit.edits.reduce(applied, parts);
  const items = parts[edit.part];
  if (!items) return parts;
  const found = items.find((each) => each.id === ("id" in edit ? edit.id : edit.item.id));
  const put = (changed) => ({ ...parts, [edit.part]: changed });
  switch (edit.do) {
    case "add":
      return found ? parts : put(inserted(items, edit.item, edit.before ?? ""));
    case "change":
      return put(items.map((each) => each === found ? { ...each, ...edit.fields } : each));
    case "move": {
      if (!found) return parts;
      const rest = items.filter((each) => each !== found);
      return put(inserted(rest, { ...found, ...edit.fields }, edit.before));
    }
    case "remove":
      return put(items.filter((each) => each !== found));
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
    const [held] = path;
    if (held?.isConnected && byKey && inSight && !isInSight(held))
      held.scrollIntoView({ block: "nearest" });
    look();
  };
  const scrolled = () => {
    if (!frame) look();
  };
  const pressed2 = () => {
    byKey = true;
  };
  const came = (event) => {
    path = [];
    for (let at = event.target; at && at !== root; at = at.parentElement) {
      path.push(at);
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
  const left = (event) => {
    const gone = event.target;
    if (event.relatedTarget) forget();
    else queueMicrotask(() => gone.isConnected && gone === path[0] && forget());
  };
  const mind = () => {
    if (path[0] && byKey) frame ||= requestAnimationFrame(follow2);
    const [held] = path;
    const { activeElement, body } = root.ownerDocument;
    if (!held || held.isConnected || activeElement && activeElement !== body) return;
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
  root.addEventListener("focusout", left);
  const page = root.ownerDocument;
  page.addEventListener("keydown", pressed2, true);
  page.addEventListener("scroll", scrolled, { capture: true, passive: true });
  root.addEventListener("pointerdown", pointed, true);
  return () => {
    changes.disconnect();
    cancelAnimationFrame(frame);
    page.removeEventListener("keydown", pressed2, true);
    page.removeEventListener("scroll", scrolled, true);
    root.removeEventListener("focusin", came);
    root.removeEventListener("focusout", left);
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
    return data.map((item, at) => at === key ? made(item, change2, rest) : item);
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

// src/kit/ids.ts
function useId() {
  return d2(() => newId("sos"))[0];
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

// src/kit/press.ts
var minders = 0;
var pressed = false;
var waiting = /* @__PURE__ */ new Set();
var down = () => {
  pressed = true;
};
var up = () => {
  pressed = false;
  setTimeout(() => {
    const acts = [...waiting];
    waiting.clear();
    for (const act of acts) act();
  });
};
var LISTENERS = [
  ["pointerdown", down],
  ["pointerup", up],
  ["pointercancel", up]
];
function minding() {
  minders += 1;
  if (minders === 1) {
    for (const [name, act] of LISTENERS) document.addEventListener(name, act, true);
  }
  return () => {
    minders -= 1;
    if (minders > 0) return;
    for (const [name, act] of LISTENERS) document.removeEventListener(name, act, true);
    pressed = false;
    waiting.clear();
  };
}
function whenLetGo(act) {
  if (pressed) waiting.add(act);
  else setTimeout(act);
}

// src/kit/advice.tsx
var AT_ONCE = 2;
var TYPING = "textarea, input[type=text]";
function Advice({ part, item, fields }) {
  const { model, parts, announce } = useBoard();
  const { advice } = useModel(model, "extra");
  const place = A2(null);
  const { typing, left } = useCard(place);
  const newest = notesOn(advice?.notes ?? [], part, item).filter(
    (note) => (!fields || fields.includes(note.field)) && !isOff(parts, note)
  );
  const kept = A2([]);
  if (!typing) kept.current = newest;
  const [open, setOpen] = d2(false);
  const [asides, setAsides] = d2([]);
  h2(() => {
    if (left === 0) return;
    setOpen(true);
    setAsides([]);
  }, [left]);
  const shown = kept.current.filter((note) => !isAside(parts, note));
  useSaid(shown, left, announce);
  _2(() => {
    if (left > 0) document.activeElement?.scrollIntoView?.({ block: "nearest" });
  }, [left, open, shown.length]);
  const putAside = (id) => setAsides([...asides, id]);
  const rule = (note) => advice?.rules.find((each) => each.id === note.rule);
  const one = (note) => /* @__PURE__ */ u3(One, { note, rule: rule(note), onAside: putAside }, keyOf(note));
  const known = (parts.dismissals ?? []).filter((each) => asides.includes(each.id));
  return /* @__PURE__ */ u3("div", { ref: place, class: "sos-advice", hidden: shown.length + known.length === 0, children: [
    shown.length > 0 && /* @__PURE__ */ u3("div", { class: "sos-advice__notes", role: "note", "aria-label": "Worth another look", children: [
      /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-advice__fold",
          "aria-expanded": open,
          onClick: () => setOpen(!open),
          children: "Worth another look"
        }
      ),
      open && shown.slice(0, AT_ONCE).map(one),
      open && shown.length > AT_ONCE && /* @__PURE__ */ u3("details", { children: [
        /* @__PURE__ */ u3("summary", { children: "More thoughts on this" }),
        shown.slice(AT_ONCE).map(one)
      ] })
    ] }),
    known.map((each) => /* @__PURE__ */ u3(Reason, { dismissal: each }, each.id))
  ] });
}
function One({ note, rule, onAside }) {
  const { submit } = useBoard();
  const [why, setWhy] = d2(false);
  const id = useId();
  const aside = () => {
    const { rule: rule2, part, item, about } = note;
    const dismissal = { id: newId("aside"), rule: rule2, part, item, about };
    submit(add("dismissals", dismissal));
    onAside(dismissal.id);
  };
  return /* @__PURE__ */ u3("div", { class: "sos-advice__note", children: [
    /* @__PURE__ */ u3("p", { dir: "auto", children: note.sentence }),
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      rule && /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button sos-button--quiet",
          "aria-expanded": why,
          "aria-controls": id,
          onClick: () => setWhy(!why),
          children: [
            "Why?",
            /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
              " ",
              rule.title
            ] })
          ]
        }
      ),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--quiet", onClick: aside, children: [
        "Put aside",
        /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
          " ",
          note.about || rule?.title
        ] })
      ] })
    ] }),
    /* @__PURE__ */ u3("div", { id, hidden: !why, children: why && rule && /* @__PURE__ */ u3(Grounds, { rule }) })
  ] });
}
function Grounds({ rule }) {
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3("p", { class: "sos-advice__why", children: rule.why }),
    /* @__PURE__ */ u3("p", { class: "sos-advice__source", children: [
      "From: ",
      rule.source
    ] })
  ] });
}
function Reason({ dismissal }) {
  const { submit } = useBoard();
  return /* @__PURE__ */ u3("div", { class: "sos-advice__aside", children: [
    /* @__PURE__ */ u3(
      Words,
      {
        shown: true,
        autoFocus: true,
        label: "Put aside. Why? (You may leave this empty.)",
        value: String(dismissal.reason ?? ""),
        onCommit: (reason) => submit(change("dismissals", dismissal.id, { reason }))
      }
    ),
    /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button sos-button--quiet",
        onClick: () => submit(remove("dismissals", dismissal.id)),
        children: "Bring it back"
      }
    )
  ] });
}
function useCard(place) {
  const [typing, setTyping] = d2(false);
  const [left, setLeft] = d2(0);
  _2(() => {
    const card = place.current?.closest("[data-card]");
    if (!card) return;
    const writes = (target) => target instanceof Element && card.contains(target) && target.matches(TYPING);
    const came = (event) => setTyping(writes(event.target));
    const went = () => whenLetGo(() => {
      const now = card.ownerDocument.activeElement;
      if (!writes(now)) setTyping(false);
      if (!card.contains(now)) setLeft((times) => times + 1);
    });
    setTyping(writes(card.ownerDocument.activeElement));
    card.addEventListener("focusin", came);
    card.addEventListener("focusout", went);
    const forget = minding();
    return () => {
      card.removeEventListener("focusin", came);
      card.removeEventListener("focusout", went);
      forget();
    };
  }, []);
  return { typing, left };
}
function useSaid(shown, left, announce) {
  const said = A2(null);
  const keys = shown.map(keyOf).join("\n");
  h2(() => {
    const before2 = said.current;
    said.current = new Set(shown.map(keyOf));
    const fresh = shown.find((note) => before2 && !before2.has(keyOf(note)));
    if (fresh && left > 0) announce(`Worth another look, on the card just left: ${fresh.sentence}`);
  }, [keys]);
}
var byItem = /* @__PURE__ */ new WeakMap();
function notesOn(notes, part, item) {
  let found = byItem.get(notes);
  if (!found) {
    found = /* @__PURE__ */ new Map();
    for (const note of notes) {
      const key = `${note.part}/${note.item}`;
      found.set(key, [...found.get(key) ?? [], note]);
    }
    byItem.set(notes, found);
  }
  return found.get(`${part}/${item}`) ?? [];
}
var keyOf = (note) => [note.rule, note.field, note.about].join("\0");
var isAside = (parts, note) => (parts.dismissals ?? []).some(
  (each) => each.rule === note.rule && each.part === note.part && each.item === note.item && (each.about ?? "") === note.about
);
var isOff = (parts, note) => (parts.rules_off ?? []).some((each) => each.id === note.rule);

// src/kit/cut.ts
function cut(words, most = 70) {
  const line = (words ?? "").replace(/\s+/g, " ").trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}

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
function Question({ title, keep, remove: remove2, onYes, onNo, children }) {
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
          /* @__PURE__ */ u3("button", { ref: first, type: "button", class: "sos-button", onClick: onNo, children: keep }),
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

// src/kit/advicepanel.tsx
function useAdvicePanel() {
  const [open, setOpen] = d2(false);
  const id = useId();
  const button = /* @__PURE__ */ u3(
    "button",
    {
      type: "button",
      class: "sos-button",
      "aria-expanded": open,
      "aria-controls": id,
      onClick: () => setOpen(!open),
      children: "Advice"
    }
  );
  const panel = /* @__PURE__ */ u3("div", { id, hidden: !open, children: open && /* @__PURE__ */ u3(Panel, { onClose: () => setOpen(false) }) });
  return { button, panel };
}
function Panel({ onClose }) {
  const { model } = useBoard();
  const { advice } = useModel(model, "extra");
  const rules = advice?.rules ?? [];
  return /* @__PURE__ */ u3("section", { class: "sos-advice__panel", "aria-label": "Advice in this session", children: [
    /* @__PURE__ */ u3("h3", { children: "Advice in this session" }),
    /* @__PURE__ */ u3("p", { children: "It comes when a card is left: a sentence or a question, never a mark. It leaves alone what stands in quotation marks and what is not sorted yet, and no copy that is taken home holds any of it. What you choose here holds for this practice file, and Undo takes it back." }),
    /* @__PURE__ */ u3(Rules, { rules }),
    /* @__PURE__ */ u3(OwnWords, {}),
    /* @__PURE__ */ u3(PutAside, { rules }),
    /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: onClose, children: "Close" })
  ] });
}
function Rules({ rules }) {
  const { parts, submit } = useBoard();
  const off = new Set((parts.rules_off ?? []).map((each) => each.id));
  const all = (on) => {
    const wanted = rules.filter((each) => off.has(each.id) === on);
    const edits = wanted.map(({ id }) => on ? remove("rules_off", id) : add("rules_off", { id }));
    if (edits.length > 0) submit(together(`switch advice ${on ? "on" : "off"}`, edits));
  };
  return /* @__PURE__ */ u3(Section, { title: "What is looked at", children: [
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => all(true), children: "Switch all on" }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => all(false), children: "Switch all off" })
    ] }),
    /* @__PURE__ */ u3("ul", { class: "sos-advice__rules", children: rules.map((rule) => /* @__PURE__ */ u3("li", { children: [
      /* @__PURE__ */ u3(
        Check,
        {
          label: rule.title,
          checked: !off.has(rule.id),
          onChange: (on) => submit(on ? remove("rules_off", rule.id) : add("rules_off", { id: rule.id }))
        }
      ),
      /* @__PURE__ */ u3("details", { children: [
        /* @__PURE__ */ u3("summary", { children: [
          "Why?",
          /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
            " ",
            rule.title
          ] })
        ] }),
        /* @__PURE__ */ u3(Grounds, { rule })
      ] })
    ] }, rule.id)) })
  ] });
}
function OwnWords() {
  const { parts, submit } = useBoard();
  const words = parts.local_words ?? [];
  const [fresh, setFresh] = d2("");
  return /* @__PURE__ */ u3(Section, { title: "Words of our own", children: [
    /* @__PURE__ */ u3("p", { children: "Words of your place that a family would not use, and what to ask instead." }),
    /* @__PURE__ */ u3("ul", { class: "sos-advice__words", children: words.map((each) => /* @__PURE__ */ u3(OwnWord, { word: each, isNew: each.id === fresh }, each.id)) }),
    /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button",
        onClick: () => {
          const id = newId("word");
          setFresh(id);
          submit(add("local_words", { id }));
        },
        children: "Add a word"
      }
    )
  ] });
}
function OwnWord({ word, isNew }) {
  const { submit } = useBoard();
  const named = String(word.word ?? "") || "without a word yet";
  return /* @__PURE__ */ u3("li", { class: "sos-advice__word", children: [
    /* @__PURE__ */ u3(
      Words,
      {
        shown: true,
        label: "Word or words",
        autoFocus: isNew,
        value: String(word.word ?? ""),
        onCommit: (value) => submit(change("local_words", word.id, { word: value.trim() }))
      }
    ),
    /* @__PURE__ */ u3(
      Words,
      {
        shown: true,
        label: "What to ask instead",
        value: String(word.ask ?? ""),
        onCommit: (ask) => submit(change("local_words", word.id, { ask }))
      }
    ),
    /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button sos-button--quiet",
        onClick: () => submit(remove("local_words", word.id)),
        children: [
          "Remove",
          /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
            " ",
            named
          ] })
        ]
      }
    )
  ] });
}
function PutAside({ rules }) {
  const { parts, submit } = useBoard();
  const aside = parts.dismissals ?? [];
  return /* @__PURE__ */ u3(Section, { title: "Put aside", children: [
    aside.length === 0 && /* @__PURE__ */ u3("p", { children: "Nothing has been put aside." }),
    /* @__PURE__ */ u3("ul", { class: "sos-advice__words", children: aside.map((each) => {
      const title = rules.find((rule) => rule.id === each.rule)?.title ?? String(each.rule);
      return /* @__PURE__ */ u3("li", { class: "sos-advice__word", children: [
        /* @__PURE__ */ u3("div", { children: [
          /* @__PURE__ */ u3("p", { dir: "auto", children: [
            /* @__PURE__ */ u3("strong", { children: title }),
            each.about ? `: “${each.about}”` : ""
          ] }),
          /* @__PURE__ */ u3("p", { class: "sos-advice__source", dir: "auto", children: wordsOf(parts, each) }),
          each.reason ? /* @__PURE__ */ u3("p", { dir: "auto", children: [
            "Because: ",
            String(each.reason)
          ] }) : null
        ] }),
        /* @__PURE__ */ u3(
          "button",
          {
            type: "button",
            class: "sos-button",
            onClick: () => submit(remove("dismissals", each.id)),
            children: [
              "Bring it back",
              /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
                ": ",
                title,
                " ",
                String(each.about ?? "")
              ] })
            ]
          }
        )
      ] }, each.id);
    }) })
  ] });
}
function wordsOf(parts, dismissal) {
  const item = (parts[String(dismissal.part)] ?? []).find((each) => each.id === dismissal.item);
  const words = String(item?.words ?? item?.question ?? item?.sign ?? "");
  return cut(words, 120);
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

// src/kit/people.ts
var called = (person) => String(person.name || (person.known === false ? "Not known" : person.id));
function nameOf(people, idOrWords) {
  const person = people.find((each) => each.id === idOrWords);
  return person ? called(person) : String(idOrWords ?? "");
}
function idOf(people, words) {
  const wanted = words.trim().toLowerCase();
  const found = people.filter((each) => called(each).toLowerCase() === wanted);
  return found.length === 1 && found[0] ? found[0].id : words.trim();
}
var speakers = (people) => people.filter((each) => !each.pet && each.known !== false).map(called);

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
  const person = [...parts.people ?? [], ...parts.systems ?? []].find(
    (each) => each.id === words
  );
  const named = [...parts.statements ?? [], ...parts.scales ?? []].find(
    (each) => each.id === words
  );
  return person ? called(person) : String(named?.words ?? named?.question ?? words);
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

// src/kit/head.tsx
function BoardHead({ title, lead, parts, children }) {
  const { model } = useBoard();
  const advises = Boolean(useModel(model, "extra").advice);
  const advice = useAdvicePanel();
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("div", { class: "sos-bar__lead", children: [
        /* @__PURE__ */ u3("h2", { children: title }),
        /* @__PURE__ */ u3("p", { class: "sos-help", children: lead })
      ] }),
      /* @__PURE__ */ u3("div", { class: "sos-bar__end", children: [
        children,
        advises && advice.button,
        /* @__PURE__ */ u3(UndoRedo, {}),
        /* @__PURE__ */ u3(SaveMark, {})
      ] })
    ] }),
    advises && advice.panel,
    /* @__PURE__ */ u3(Notice, {}),
    /* @__PURE__ */ u3(KeptFromGone, { from: parts })
  ] });
}

// src/kit/sheet.tsx
function SheetView({ sheet, level = 3 }) {
  return /* @__PURE__ */ u3("section", { class: "sos-sheet", "aria-label": sheet.title, children: [
    /* @__PURE__ */ u3(Title, { level, text: sheet.title }),
    sheet.blocks.map((block, at) => (
      // A sheet is drawn anew as a whole: its blocks have no identity of their own.
      /* @__PURE__ */ u3(BlockView, { block, level, above: above(sheet, at) }, at)
    ))
  ] });
}
function above(sheet, at) {
  const before2 = sheet.blocks[at - 1];
  if (at === 0) return sheet.title;
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
        (cell, at) => at === 0 && table.row_headers ? /* @__PURE__ */ u3("th", { scope: "row", dir: "auto", children: cell }, table.columns[at]) : /* @__PURE__ */ u3("td", { dir: "auto", children: cell }, table.columns[at])
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

// src/matrix/about.tsx
function About(props) {
  const { grid, title, template, extra, editing, onEdit, children } = props;
  const people = useBoard().parts.people ?? [];
  const editor = A2(null);
  const all = (ids) => ids.map((each) => nameOf(people, each)).join(", ");
  const facts = [
    ["Children", all(grid.children)],
    ["Adults", all(grid.adults)],
    [extra.about.what[grid.kind], grid.what],
    ["Period", grid.period],
    ["Status", grid.status],
    ["Written by", grid.recorded_by],
    ["Date", spoken(grid.date)]
  ].filter(([, words]) => words);
  const close = () => {
    onEdit(false);
    editor.current?.focus();
  };
  return /* @__PURE__ */ u3("div", { class: "sos-matrix__about", children: [
    /* @__PURE__ */ u3("div", { class: "sos-matrix__head", children: [
      /* @__PURE__ */ u3("div", { children: [
        /* @__PURE__ */ u3("h3", { dir: "auto", children: title }),
        template && /* @__PURE__ */ u3("p", { class: "sos-label", children: template.about })
      ] }),
      /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
        children,
        /* @__PURE__ */ u3(
          "button",
          {
            ref: editor,
            type: "button",
            class: "sos-button",
            "aria-expanded": editing,
            onClick: () => editing ? close() : onEdit(true),
            children: "Say what it is about"
          }
        )
      ] })
    ] }),
    /* @__PURE__ */ u3(KeptBeside, { part: "grids", item: grid.id }),
    editing ? /* @__PURE__ */ u3(Form, { ...props, onClose: close }) : facts.length > 0 && /* @__PURE__ */ u3("dl", { class: "sos-matrix__facts", children: facts.map(([name, words]) => /* @__PURE__ */ u3("div", { children: [
      /* @__PURE__ */ u3("dt", { children: name }),
      /* @__PURE__ */ u3("dd", { dir: "auto", children: words })
    ] }, name)) })
  ] });
}
function Form({ grid, template, extra, onRemove, onClose }) {
  const { parts, submit } = useBoard();
  const people = parts.people ?? [];
  const set = (fields) => submit(change("grids", grid.id, fields));
  return /* @__PURE__ */ u3("fieldset", { class: "sos-matrix__form", children: [
    /* @__PURE__ */ u3("legend", { class: "sos-hidden", children: "What this grid is about" }),
    /* @__PURE__ */ u3("div", { class: "sos-matrix__two", children: [
      /* @__PURE__ */ u3(
        Words,
        {
          shown: true,
          autoFocus: true,
          label: "What to call it",
          placeholder: template?.title,
          value: grid.title,
          onCommit: (title) => set({ title })
        }
      ),
      /* @__PURE__ */ u3(
        Words,
        {
          shown: true,
          label: extra.about.what[grid.kind],
          value: grid.what,
          onCommit: (what) => set({ what })
        }
      ),
      /* @__PURE__ */ u3(
        Words,
        {
          shown: true,
          label: "Period, from when to when",
          value: grid.period,
          onCommit: (period) => set({ period })
        }
      ),
      /* @__PURE__ */ u3(
        Words,
        {
          shown: true,
          label: "Status",
          suggestions: extra.about.statuses[grid.kind],
          value: grid.status,
          onCommit: (status) => set({ status })
        }
      ),
      /* @__PURE__ */ u3(
        Words,
        {
          shown: true,
          label: "Written by",
          suggestions: speakers(people),
          value: grid.recorded_by,
          onCommit: (recorded_by) => set({ recorded_by })
        }
      ),
      /* @__PURE__ */ u3(
        Words,
        {
          shown: true,
          label: "Date (a day or a month)",
          value: grid.date,
          onCommit: (date) => set({ date })
        }
      )
    ] }),
    /* @__PURE__ */ u3("div", { class: "sos-matrix__two", children: [
      /* @__PURE__ */ u3(
        People,
        {
          legend: "Which children",
          offered: extra.children,
          value: grid.children,
          onSet: (children) => set({ children })
        }
      ),
      /* @__PURE__ */ u3(
        People,
        {
          legend: "Which adults",
          offered: extra.adults,
          value: grid.adults,
          onSet: (adults) => set({ adults })
        }
      )
    ] }),
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: onClose, children: "Close" }),
      /* @__PURE__ */ u3("div", { class: "sos-bar__end", children: /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--quiet", onClick: onRemove, children: "Remove this grid" }) })
    ] })
  ] });
}
function People({ legend, offered, value, onSet }) {
  const people = useBoard().parts.people ?? [];
  const field = useId();
  const input = A2(null);
  const known = people.filter((each) => offered.includes(each.id) || value.includes(each.id));
  const ids = known.map((each) => each.id);
  const others = value.filter((each) => !ids.includes(each));
  const names = [...ids, ...others];
  const set = (chosen) => {
    const named = [...names.filter((each) => chosen.includes(each)), ...chosen];
    onSet([...new Set(named)]);
  };
  const take = () => {
    const named = idOf(people, input.current?.value ?? "");
    if (input.current) input.current.value = "";
    if (named && !value.includes(named)) set([...value, named]);
  };
  return /* @__PURE__ */ u3("fieldset", { class: "sos-matrix__people", children: [
    /* @__PURE__ */ u3("legend", { children: legend }),
    /* @__PURE__ */ u3("div", { class: "sos-matrix__names", children: names.map((each) => /* @__PURE__ */ u3("label", { class: "sos-check", children: [
      /* @__PURE__ */ u3(
        "input",
        {
          type: "checkbox",
          checked: value.includes(each),
          onChange: (event) => set(
            event.currentTarget.checked ? [...value, each] : value.filter((one) => one !== each)
          )
        }
      ),
      /* @__PURE__ */ u3("span", { dir: "auto", children: nameOf(people, each) })
    ] }, each)) }),
    /* @__PURE__ */ u3("div", { class: "sos-matrix__else", children: [
      /* @__PURE__ */ u3("div", { class: "sos-words", children: [
        /* @__PURE__ */ u3("label", { for: field, class: "sos-label", children: "Anybody else" }),
        /* @__PURE__ */ u3("input", { ref: input, id: field, type: "text", autocomplete: "off", dir: "auto", onChange: take })
      ] }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: take, children: [
        "Add",
        /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
          " to: ",
          legend
        ] })
      ] })
    ] })
  ] });
}

// src/matrix/shapes.ts
var DANGER = "danger_statement";
var GRID = {
  kind: "harm",
  template: "harm_over_time",
  form: null,
  title: "",
  children: [],
  adults: [],
  what: "",
  period: "",
  status: "",
  recorded_by: "",
  date: "",
  same: []
};
var ROW = { help: "", optional: false };
var COLUMN = { help: "", per_child: false, prompts: [] };
var CELL = {
  child: "",
  words: "",
  when: "",
  source: "",
  confidence: "not_said",
  disputed_by: "",
  ask: ""
};
var gridOf = (item) => ({ ...GRID, ...item });
var cellOf = (item) => ({ ...CELL, ...item });
function templateOf(grid, extra) {
  const plain = grid.form ?? extra.templates[grid.template];
  if (!plain) return void 0;
  const filled = (items, usual2) => items.map((each) => ({ ...usual2, ...each }));
  const rows = filled(plain.rows, ROW);
  const usual = { about: "", row_heading: "Which time" };
  return { ...usual, ...plain, rows, columns: filled(plain.columns, COLUMN) };
}
var cellsOf = (parts, grid) => (parts.cells ?? []).map(cellOf).filter((each) => each.grid === grid);
var isAt = (cell, place) => cell.row === place.row && cell.column === place.column && cell.child === place.child;
var idAt = ({ grid, row, column, child }) => [grid, row, column, child].filter(Boolean).join("/");
function childrenIn(grid, column, row, cells) {
  const written = cells.filter((each) => each.row === row && each.column === column.id && each.words).map((each) => each.child);
  const named = column.per_child ? grid.children : [];
  const all = [.../* @__PURE__ */ new Set([...named, ...written])];
  return all.length > 0 ? all : [""];
}
function titles(grids, extra) {
  const seen = {};
  return grids.map((grid) => {
    const title = grid.title.trim() || templateOf(grid, extra)?.title || "A grid";
    seen[title] = (seen[title] ?? 0) + 1;
    return seen[title] === 1 ? title : `${title} (${seen[title]})`;
  });
}
function boxName(people, template, place) {
  const row = template?.rows.find((each) => each.id === place.row)?.title ?? place.row;
  const column = template?.columns.find((each) => each.id === place.column)?.title ?? place.column;
  return [row, column, nameOf(people, place.child)].filter(Boolean).join(", ");
}
function inOrder(cells, template) {
  if (!template) return cells;
  return template.rows.flatMap(
    (row) => template.columns.flatMap(
      (column) => cells.filter((each) => each.row === row.id && each.column === column.id)
    )
  );
}
function sameAs(grid, row, cells) {
  if (cells.some((each) => each.row === row && each.words.trim())) return "";
  return grid.same.find((each) => each.row === row)?.same_as ?? "";
}
function dangerFacts(grid, template, cells) {
  const rows = ["recent", "worst"].map((row) => sameAs(grid, row, cells) || row);
  const columns = template.columns.filter((each, at) => at === 0 || each.per_child);
  return [...new Set(rows)].flatMap(
    (row) => columns.flatMap(
      (column) => cells.filter(
        (each) => each.row === row && each.column === column.id && each.words.trim() !== ""
      )
    )
  );
}
var hasWorst = (template) => template.rows.some((each) => each.id === "recent" || each.id === "worst");
function fact(people, template, cell) {
  const row = template.rows.find((each) => each.id === cell.row)?.title ?? cell.row;
  const time = cell.when ? `${row}, ${spoken(cell.when)}` : row;
  return `${cell.child ? nameOf(people, cell.child) : time}: ${cell.words.trim()}`;
}

// src/matrix/chooser.tsx
function Chooser({ grids, names, current, extra, frame, onChoose, onBegin }) {
  return /* @__PURE__ */ u3("nav", { ref: frame, class: "sos-matrix__chooser", "aria-label": "Grids", children: [
    grids.length > 0 && /* @__PURE__ */ u3("ul", { children: grids.map((each, number) => /* @__PURE__ */ u3("li", { children: /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: `sos-matrix__tab ${each === current ? "sos-matrix__tab--current" : ""}`,
        "aria-current": each === current ? "true" : void 0,
        onClick: () => onChoose(each.id),
        children: [
          /* @__PURE__ */ u3("span", { dir: "auto", children: names[number] }),
          each.title.trim() && /* @__PURE__ */ u3("span", { class: "sos-matrix__kind", children: templateOf(each, extra)?.title })
        ]
      }
    ) }, each.id)) }),
    /* @__PURE__ */ u3("div", { class: "sos-matrix__adds", children: extra.adds.map((each) => /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: `sos-button ${current ? "" : "sos-button--main"}`,
        onClick: () => onBegin(each),
        children: each.label
      },
      each.template
    )) }),
    /* @__PURE__ */ u3(More, { extra, onBegin }, current?.id)
  ] });
}
function More({ extra, onBegin }) {
  return /* @__PURE__ */ u3("details", { class: "sos-matrix__more", children: [
    /* @__PURE__ */ u3("summary", { children: extra.about.more }),
    extra.unreadable.map(({ name, sentences }) => /* @__PURE__ */ u3("div", { class: "sos-matrix__unreadable", children: [
      /* @__PURE__ */ u3("p", { children: [
        "“",
        name,
        "” ",
        extra.about.unreadable
      ] }),
      /* @__PURE__ */ u3("ul", { children: sentences.map((sentence) => /* @__PURE__ */ u3("li", { children: sentence }, sentence)) })
    ] }, name)),
    /* @__PURE__ */ u3("ul", { class: "sos-matrix__offers", children: extra.more.map((each) => /* @__PURE__ */ u3("li", { children: [
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => onBegin(each), children: each.label }),
      /* @__PURE__ */ u3("p", { class: "sos-matrix__help", dir: "auto", children: [each.source && `${each.source}.`, each.about].filter(Boolean).join(" ") })
    ] }, `${each.source}/${each.template}`)) }),
    /* @__PURE__ */ u3("p", { class: "sos-matrix__help", children: extra.about.own })
  ] });
}

// src/matrix/danger.tsx
function Danger({ grid, template, cells }) {
  const { model, parts, submit, announce } = useBoard();
  const { categories } = useModel(model, "words");
  const done = A2(null);
  const pressed2 = A2(false);
  const facts = dangerFacts(grid, template, cells);
  const from = facts[0];
  const started = (parts.statements ?? []).some(
    (each) => each.category === DANGER && cells.some(({ id }) => id === each.from_cell)
  );
  _2(() => {
    if (pressed2.current && started) done.current?.focus();
    pressed2.current = false;
  }, [started]);
  const { heading = "", one = "" } = categories[DANGER] ?? {};
  if (started) {
    return /* @__PURE__ */ u3("p", { ref: done, tabIndex: -1, class: "sos-matrix__done sos-matrix__danger", children: [
      "Begun on the map under ",
      heading,
      ", with the facts alone. Who is worried, and what could happen to the child, is for you to say there."
    ] });
  }
  if (!from) return null;
  const start = () => {
    pressed2.current = true;
    const words = facts.map((each) => `${fact(parts.people ?? [], template, each)}
`).join("");
    const item = { id: newId("st"), category: DANGER, from_cell: from.id, words };
    submit(add("statements", item));
    announce(`On the map under ${heading}.`);
  };
  return /* @__PURE__ */ u3("div", { class: "sos-matrix__danger", children: [
    /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: start, children: [
      "Start a ",
      one,
      " from the most recent and the worst time"
    ] }),
    /* @__PURE__ */ u3("p", { class: "sos-matrix__help", children: "Only the facts are copied. Who is worried, and what could happen, is for you to say." })
  ] });
}

// src/kit/fill.tsx
function FillTheScreen({ whole }) {
  const [full, setFull] = d2(false);
  h2(() => {
    const turned = () => setFull(Boolean(document.fullscreenElement));
    document.addEventListener("fullscreenchange", turned);
    return () => document.removeEventListener("fullscreenchange", turned);
  }, []);
  if (!document.fullscreenEnabled) return null;
  return /* @__PURE__ */ u3(
    "button",
    {
      type: "button",
      class: "sos-button",
      onClick: () => full ? document.exitFullscreen() : whole.current?.requestFullscreen(),
      children: full ? "Leave the full screen" : "Fill the screen"
    }
  );
}

// src/kit/large.tsx
function Large({ label, title, titled, children }) {
  const [open, setOpen] = d2(false);
  const opener = A2(null);
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3(
      "button",
      {
        ref: opener,
        type: "button",
        class: "sos-button",
        "aria-haspopup": "dialog",
        onClick: () => setOpen(true),
        children: label
      }
    ),
    open && /* @__PURE__ */ u3(
      Sheet,
      {
        title,
        titled,
        onClose: () => {
          setOpen(false);
          opener.current?.focus();
        },
        children
      }
    )
  ] });
}
function Sheet({
  title,
  titled,
  onClose,
  children
}) {
  const frame = A2(null);
  const whole = A2(null);
  const heading = useId();
  h2(() => {
    const dialog = frame.current;
    if (!dialog) return;
    if (dialog.showModal) dialog.showModal();
    else dialog.open = true;
  }, []);
  return /* @__PURE__ */ u3("dialog", { ref: frame, class: "sos-large", "aria-labelledby": heading, onClose, children: /* @__PURE__ */ u3("div", { ref: whole, class: "sos-large__whole", children: [
    /* @__PURE__ */ u3("div", { class: "sos-large__head", children: [
      /* @__PURE__ */ u3("h3", { id: heading, class: titled ? "sos-hidden" : "", dir: "auto", children: title }),
      /* @__PURE__ */ u3("div", { class: "sos-large__ways", children: [
        /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: onClose, children: "Close" }),
        /* @__PURE__ */ u3(FillTheScreen, { whole })
      ] })
    ] }),
    /* @__PURE__ */ u3("div", { class: "sos-large__body", children })
  ] }) });
}

// src/matrix/large.tsx
function LargeGrid({ grid, title, template, cells, extra }) {
  const rows = template.rows.filter(
    (row) => sameAs(grid, row.id, cells) || told2(cells, row).length > 0
  );
  if (rows.length === 0) return null;
  return /* @__PURE__ */ u3(Large, { label: "Show it large", title, children: /* @__PURE__ */ u3(Rows, { ...{ grid, template, cells, extra, rows } }) });
}
var told2 = (cells, row) => cells.filter((each) => each.row === row.id && (each.words.trim() || each.ask.trim()));
function Rows({ grid, template, cells, extra, rows }) {
  const people = useBoard().parts.people ?? [];
  const [at, setAt] = d2(0);
  const row = rows[Math.min(at, rows.length - 1)];
  if (!row) return null;
  const other = template.rows.find((each) => each.id === sameAs(grid, row.id, cells));
  const here = told2(cells, row);
  return /* @__PURE__ */ u3("div", { class: "sos-large__row", children: [
    /* @__PURE__ */ u3("div", { class: "sos-large__tabs", children: rows.map((each, n2) => /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button",
        "aria-pressed": each === row,
        onClick: () => setAt(n2),
        children: each.title
      },
      each.id
    )) }),
    other ? /* @__PURE__ */ u3("p", { class: "sos-large__one", children: [
      extra.about.same,
      " “",
      other.title,
      "”."
    ] }) : /* @__PURE__ */ u3("dl", { class: "sos-large__facts", "aria-live": "polite", children: template.columns.filter((column) => here.some((each) => each.column === column.id)).map((column) => /* @__PURE__ */ u3("div", { children: [
      /* @__PURE__ */ u3("dt", { children: column.title }),
      here.filter((each) => each.column === column.id).map((each) => /* @__PURE__ */ u3("dd", { dir: "auto", children: [
        each.child && /* @__PURE__ */ u3("b", { children: [
          nameOf(people, each.child),
          ": "
        ] }),
        each.words,
        each.when && /* @__PURE__ */ u3("span", { class: "sos-label", children: [
          " ",
          spoken(each.when)
        ] }),
        each.ask && /* @__PURE__ */ u3("p", { class: "sos-label", children: [
          extra.about.still,
          ": ",
          each.ask
        ] })
      ] }, each.id))
    ] }, column.id)) })
  ] });
}

// src/kit/around.ts
function around(parts) {
  const people = parts.people ?? [];
  const names = new Set(people.map((each) => called(each).toLowerCase()));
  const systems = parts.systems ?? [];
  return [...people, ...systems.filter((each) => !names.has(called(each).toLowerCase()))];
}
var helpers = (parts) => speakers(around(parts));

// src/plan/line.tsx
var LINE = {
  moment: "early_sign",
  sign: "",
  notices: "",
  does: "",
  what: "",
  by_when: "",
  back_up: "",
  from_cell: "",
  plan: "",
  kind: "full",
  idea: "not_said",
  told: "",
  instead: ""
};
var lineOf = (item) => ({ ...LINE, ...item });
function LineCard(props) {
  const { line, title, words, moments, origin, first = [], more, children } = props;
  const { parts, submit } = useBoard();
  const heading = useId();
  const everybody = around(parts);
  const set = (fields) => submit(change("when_thens", line.id, fields));
  const person = (name) => /* @__PURE__ */ u3(
    Words,
    {
      shown: true,
      label: words.fields[name],
      suggestions: [.../* @__PURE__ */ new Set([...first, ...helpers(parts)])],
      value: nameOf(everybody, line[name]),
      onCommit: (said) => set({ [name]: idOf(everybody, said) })
    }
  );
  const told3 = (name) => /* @__PURE__ */ u3(
    Words,
    {
      shown: true,
      lines: 2,
      label: words.fields[name],
      value: line[name],
      onCommit: (said) => set({ [name]: said })
    }
  );
  return /* @__PURE__ */ u3(
    "section",
    {
      class: "sos-plan__line",
      "aria-labelledby": heading,
      "data-line": line.id,
      "data-card": line.id,
      children: [
        /* @__PURE__ */ u3("div", { class: "sos-plan__head", children: [
          /* @__PURE__ */ u3("h5", { id: heading, children: title }),
          origin
        ] }),
        /* @__PURE__ */ u3(KeptBeside, { part: "when_thens", item: line.id }),
        /* @__PURE__ */ u3("div", { class: "sos-plan__halves", children: [
          /* @__PURE__ */ u3("div", { class: "sos-plan__half", children: [
            told3("sign"),
            person("notices"),
            /* @__PURE__ */ u3(
              Choice,
              {
                label: words.moment,
                value: line.moment,
                options: moments,
                onChange: (moment) => set({ moment })
              }
            )
          ] }),
          /* @__PURE__ */ u3("div", { class: "sos-plan__half", children: [
            told3("what"),
            person("does"),
            /* @__PURE__ */ u3(
              Words,
              {
                shown: true,
                label: words.fields.by_when,
                value: line.by_when,
                onCommit: (by_when) => set({ by_when })
              }
            ),
            person("back_up")
          ] })
        ] }),
        more,
        /* @__PURE__ */ u3(Advice, { part: "when_thens", item: line.id }),
        /* @__PURE__ */ u3("div", { class: "sos-bar", children })
      ]
    }
  );
}

// src/matrix/lines.tsx
function Lines({ template, cells, extra, fresh, onShown, onBox }) {
  const { parts, submit, announce } = useBoard();
  const frame = A2(null);
  const all = parts.when_thens ?? [];
  const lines = all.map(lineOf).filter((line) => cells.some(({ id }) => id === line.from_cell));
  _2(() => {
    const card = [...frame.current?.querySelectorAll("[data-line]") ?? []].find(
      (each) => each.dataset.line === fresh
    );
    if (!card) return;
    card.querySelector("textarea")?.focus();
    onShown();
  }, [fresh, lines.length]);
  if (lines.length === 0) return null;
  const step = (at, by) => {
    const [line, other] = [lines[at], lines[at + by]];
    if (!line || !other) return;
    const place = all.findIndex(({ id }) => id === other.id);
    const before2 = by < 0 ? other.id : all[place + 1]?.id ?? "";
    submit(move("when_thens", line.id, before2));
    announce(`Now line ${at + by + 1} of ${lines.length}.`);
  };
  const take = (line) => {
    submit(remove("when_thens", line.id));
    announce("The line is removed. Undo brings it back.");
  };
  return /* @__PURE__ */ u3("section", { ref: frame, class: "sos-plan", "aria-label": extra.about.lines, children: [
    /* @__PURE__ */ u3("h4", { children: extra.about.lines }),
    /* @__PURE__ */ u3("p", { class: "sos-plan__lead", children: extra.about.lines_lead }),
    lines.map((line, at) => /* @__PURE__ */ u3(
      LineCard,
      {
        line,
        title: `Line ${at + 1}`,
        words: extra.plan,
        moments: extra.moments,
        origin: /* @__PURE__ */ u3(
          Origin,
          {
            label: extra.plan.from,
            name: nameIn(cells, line, (cell) => boxName(parts.people ?? [], template, cell)),
            onGo: () => onBox(line.from_cell)
          }
        ),
        children: [
          /* @__PURE__ */ u3(Step2, { word: "Move up", line: at, can: at > 0, act: () => step(at, -1) }),
          /* @__PURE__ */ u3(Step2, { word: "Move down", line: at, can: at + 1 < lines.length, act: () => step(at, 1) }),
          /* @__PURE__ */ u3(
            "button",
            {
              type: "button",
              class: "sos-button sos-button--quiet sos-bar__end",
              onClick: () => take(line),
              children: [
                "Remove this line",
                /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
                  " (line ",
                  at + 1,
                  ")"
                ] })
              ]
            }
          )
        ]
      },
      line.id
    ))
  ] });
}
function nameIn(cells, line, name) {
  const cell = cells.find(({ id }) => id === line.from_cell);
  return cell ? name(cell) : "";
}
function Origin({ label, name, onGo }) {
  return /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--quiet sos-plan__origin", onClick: onGo, children: [
    label,
    ": ",
    name
  ] });
}
function Step2(props) {
  const { word, line, can, act } = props;
  return /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", "aria-disabled": !can, onClick: () => can && act(), children: [
    word,
    /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
      " (line ",
      line + 1,
      ")"
    ] })
  ] });
}

// src/matrix/ask.tsx
var STEP = "next_step";
function AskField({ cell, name, label, onSet }) {
  const { parts, submit, announce } = useBoard();
  const ask = cell?.ask.trim() ?? "";
  const made2 = cell && (parts.statements ?? []).some(
    (each) => each.category === STEP && each.from_cell === cell.id && each.words === ask
  );
  const make = () => {
    if (!cell) return;
    submit(add("statements", { id: newId("st"), category: STEP, words: ask, from_cell: cell.id }));
    announce("It is a next step on the map now. Say who does it, and by when.");
  };
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3(
      Words,
      {
        shown: true,
        lines: 2,
        label: `${label} (what, and whom)`,
        value: cell?.ask ?? "",
        onCommit: (words) => onSet({ ask: words })
      }
    ),
    ask && (made2 ? /* @__PURE__ */ u3("p", { class: "sos-matrix__done", children: "To ask it is a next step on the map." }) : /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--quiet", onClick: make, children: [
      "Make it a next step",
      /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
        " from ",
        name
      ] })
    ] }))
  ] });
}

// src/matrix/onward.tsx
function Onward({ grid, template, cell, name, child, onLine }) {
  const { model, parts, submit, announce } = useBoard();
  const { categories } = useModel(model, "words");
  const done = A2(null);
  const pressed2 = A2(false);
  const going = useGoing();
  const cards = (parts.statements ?? []).filter((each) => each.from_cell === cell.id);
  const made2 = cards.map((each) => String(each.category));
  const lines = (parts.when_thens ?? []).filter((each) => each.from_cell === cell.id);
  const started = made2.includes(DANGER);
  const there = made2.some((each) => each !== DANGER && each !== "next_step");
  _2(() => {
    if (pressed2.current && made2.length > 0) done.current?.focus();
    pressed2.current = false;
  }, [made2.length]);
  const heading = (category) => categories[category]?.heading ?? category;
  const facts = child ? `${child}: ${cell.words}` : cell.words;
  const put = (category, fields) => {
    pressed2.current = true;
    submit(add("statements", { id: newId("st"), category, from_cell: cell.id, ...fields }));
    announce(`On the map under ${heading(category)}.`);
  };
  const begin = () => {
    const first = template.columns[0]?.id;
    const told3 = cellsOf(parts, grid.id).find(
      (each) => each.row === cell.row && each.column === first && each.words.trim()
    );
    const id = newId("line");
    const line = { sign: told3?.words ?? facts, what: facts };
    submit(add("when_thens", { id, from_cell: cell.id, moment: "danger_now", ...line }));
    announce("A when-then line is begun below.");
    onLine(id);
  };
  const target = grid.kind === "harm" ? "harm" : "existing_safety";
  const where = [...new Set(made2.map(heading))];
  return /* @__PURE__ */ u3("div", { class: "sos-matrix__onward", children: [
    made2.length > 0 && /* @__PURE__ */ u3("p", { ref: done, tabIndex: -1, class: "sos-matrix__done", children: [
      "On the map: ",
      where.join(", ")
    ] }),
    going.can("mapping") && cards.map((card) => /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button sos-button--quiet sos-matrix__goto",
        onClick: () => going.go({ tool: "mapping", item: card.id }),
        children: [
          "Go to it on the map",
          /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
            " ",
            "under ",
            heading(String(card.category)),
            ", from ",
            name
          ] })
        ]
      },
      card.id
    )),
    lines.map((line, at) => /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button sos-button--quiet sos-matrix__goto",
        onClick: () => onLine(line.id),
        children: [
          "Go to its when-then line",
          lines.length > 1 ? ` ${at + 1}` : "",
          /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
            " from ",
            name
          ] })
        ]
      },
      line.id
    )),
    !there && /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button sos-button--quiet",
        onClick: () => put(target, { words: facts, source: cell.source, when: cell.when }),
        children: [
          "Put on the map under ",
          heading(target),
          /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
            " from ",
            name
          ] })
        ]
      }
    ),
    grid.kind === "harm" && !started && !hasWorst(template) && /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button sos-button--quiet",
        onClick: () => put(DANGER, { words: `${facts}
` }),
        children: [
          "Start a ",
          categories[DANGER]?.one ?? "danger statement",
          /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
            " from ",
            name
          ] })
        ]
      }
    ),
    grid.kind === "safety" && /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--quiet", onClick: begin, children: [
      "Start a when-then line",
      /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
        " from ",
        name
      ] })
    ] })
  ] });
}

// src/matrix/box.tsx
function Box(props) {
  const { grid, template, place, cell, confidence, still, leading, onLine } = props;
  const { parts, submit } = useBoard();
  const [open, setOpen] = d2(false);
  const people = parts.people ?? [];
  const name = boxName(people, template, place);
  const child = nameOf(people, place.child);
  const set = (fields) => {
    if (cell) return submit(change("cells", cell.id, fields));
    submit(add("cells", { id: idAt(place), ...place, ...fields }));
  };
  const sure = cell && cell.confidence !== "not_said" ? termOf(confidence, cell) : "";
  const by = cell?.confidence === "disputed" ? nameOf(people, cell.disputed_by) : "";
  const said = [spoken(cell?.when ?? ""), cell?.source, by ? `${sure} by ${by}` : sure].filter(
    Boolean
  );
  const onward = cell?.words.trim() && /* @__PURE__ */ u3(Onward, { ...{ grid, template, cell, name, child, onLine } });
  return /* @__PURE__ */ u3("div", { class: "sos-matrix__box", "data-cell": cell?.id, "data-card": idAt(place), children: [
    child && /* @__PURE__ */ u3("p", { class: "sos-matrix__child", dir: "auto", "aria-hidden": "true", children: child }),
    /* @__PURE__ */ u3(
      Words,
      {
        label: name,
        lines: 2,
        value: cell?.words ?? "",
        onCommit: (words) => set({ words })
      }
    ),
    said.length > 0 && /* @__PURE__ */ u3("p", { class: "sos-matrix__said", dir: "auto", children: said.join(" · ") }),
    /* @__PURE__ */ u3(Advice, { part: "cells", item: cell?.id ?? idAt(place) }),
    cell?.ask.trim() && /* @__PURE__ */ u3("p", { class: "sos-matrix__said", dir: "auto", children: [
      /* @__PURE__ */ u3("b", { children: [
        still,
        ":"
      ] }),
      " ",
      cell.ask
    ] }),
    /* @__PURE__ */ u3(KeptBeside, { part: "cells", item: cell?.id ?? idAt(place) }),
    leading && onward,
    /* @__PURE__ */ u3("details", { class: "sos-matrix__fold", open, children: [
      /* @__PURE__ */ u3(
        "summary",
        {
          onClick: (event) => {
            event.preventDefault();
            setOpen(!open);
          },
          children: [
            "When, how we know, what to ask",
            /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
              " for ",
              name
            ] })
          ]
        }
      ),
      open && /* @__PURE__ */ u3("div", { class: "sos-matrix__fields", children: [
        /* @__PURE__ */ u3(
          Words,
          {
            shown: true,
            label: "When (a day, a month, “spring 2024”)",
            value: cell?.when ?? "",
            onCommit: (when) => set({ when })
          }
        ),
        /* @__PURE__ */ u3(
          Words,
          {
            shown: true,
            lines: 1,
            label: "How we know",
            value: cell?.source ?? "",
            onCommit: (source) => set({ source })
          }
        ),
        /* @__PURE__ */ u3(
          Choice,
          {
            label: "How sure it is",
            value: cell?.confidence ?? "not_said",
            options: confidence,
            onChange: (sure2) => set({ confidence: sure2 })
          }
        ),
        cell?.confidence === "disputed" && /* @__PURE__ */ u3(
          Words,
          {
            shown: true,
            label: "Disputed by whom?",
            suggestions: speakers(people),
            value: nameOf(people, cell.disputed_by),
            onCommit: (by2) => set({ disputed_by: idOf(people, by2) })
          }
        ),
        /* @__PURE__ */ u3(AskField, { cell, name, label: still, onSet: set }),
        !leading && onward
      ] })
    ] })
  ] });
}
var termOf = (terms, cell) => terms.find((each) => each.value === cell.confidence)?.label ?? cell.confidence;

// src/matrix/row.tsx
function GridRow(props) {
  const { template, row, same, advice } = props;
  return /* @__PURE__ */ u3("tr", { "data-row": row.id, children: [
    /* @__PURE__ */ u3(Head, { ...props }),
    same ? /* @__PURE__ */ u3(Same, { ...props, same }) : template.columns.map((column, at) => /* @__PURE__ */ u3("td", { children: [
      /* @__PURE__ */ u3(Boxes, { ...props, column, leading: at === 0 }),
      at === 0 && advice.map((each) => /* @__PURE__ */ u3("p", { class: "sos-matrix__advice", children: each.sentence }, each.sentence))
    ] }, column.id))
  ] });
}
var Help = ({ words }) => words ? /* @__PURE__ */ u3("span", { class: "sos-matrix__help", children: words }) : null;
function Head({ row, cells, extra, same, others, onSame, onOnly, onLeaveOut }) {
  const told3 = cells.some((each) => each.row === row.id && each.words.trim());
  return /* @__PURE__ */ u3("th", { scope: "row", children: [
    row.title,
    /* @__PURE__ */ u3(Help, { words: row.help }),
    onLeaveOut && /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button sos-button--quiet sos-matrix__leave",
        onClick: onLeaveOut,
        children: "Leave this row out"
      }
    ),
    onOnly && /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button sos-button--quiet sos-matrix__leave",
        onClick: onOnly,
        children: [
          extra.about.once,
          /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
            ": ",
            row.title
          ] })
        ]
      }
    ),
    !(row.optional || told3 || same) && others.map((other) => /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button sos-button--quiet sos-matrix__leave",
        onClick: () => onSame(other),
        children: [
          extra.about.same,
          " “",
          other.title,
          "”",
          /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
            " for ",
            row.title
          ] })
        ]
      },
      other.id
    ))
  ] });
}
function Same({ template, row, extra, same, onSame }) {
  return /* @__PURE__ */ u3("td", { colSpan: template.columns.length, class: "sos-matrix__same", children: [
    /* @__PURE__ */ u3("p", { children: [
      extra.about.same,
      " “",
      same.title,
      "”."
    ] }),
    /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--quiet", onClick: () => onSame(null), children: [
      "Tell it by itself",
      /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
        " for ",
        row.title
      ] })
    ] })
  ] });
}
function Boxes({ grid, template, row, column, cells, extra, leading, onLine }) {
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3("p", { class: "sos-matrix__column", "aria-hidden": "true", children: [
      column.title,
      /* @__PURE__ */ u3(Help, { words: column.help })
    ] }),
    childrenIn(grid, column, row.id, cells).map((child) => {
      const place = { grid: grid.id, row: row.id, column: column.id, child };
      return /* @__PURE__ */ u3(
        Box,
        {
          grid,
          template,
          place,
          cell: cells.find((each) => isAt(each, place)),
          confidence: extra.confidence,
          still: extra.about.still,
          leading,
          onLine
        },
        child
      );
    }),
    column.prompts.length > 0 && /* @__PURE__ */ u3("details", { class: "sos-matrix__fold", children: [
      /* @__PURE__ */ u3("summary", { children: [
        "Questions",
        /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
          " ",
          "for ",
          row.title,
          ", ",
          column.title
        ] })
      ] }),
      /* @__PURE__ */ u3("ul", { class: "sos-matrix__prompts", children: column.prompts.map((prompt) => /* @__PURE__ */ u3("li", { children: prompt }, prompt)) })
    ] })
  ] });
}

// src/kit/ownfirst.tsx
var OWN_FIRST = "Our own first: there is nothing of our own here yet.";
function useOwnFirst(begun) {
  const [asked, setAsked] = d2(null);
  const from = A2(null);
  const ask = (button, show) => {
    if (begun) return show();
    from.current = button;
    setAsked({ show });
  };
  const answer = (yes) => {
    if (yes) asked?.show();
    setAsked(null);
    from.current?.focus();
  };
  const question = asked && /* @__PURE__ */ u3(
    Question,
    {
      title: OWN_FIRST,
      keep: "Begin with our own",
      remove: "Show the example all the same",
      onYes: () => answer(true),
      onNo: () => answer(false),
      children: /* @__PURE__ */ u3("p", { children: "Question cards ask more than an example answers, and the example does not run away." })
    }
  );
  return { ask, question };
}

// src/matrix/theirs.tsx
var NONE = -1;
function useBeside(grid, extra) {
  const { info, model } = useBoard();
  const [wanted, setWanted] = useRemembered(`${info.id}:matrix:beside`, NONE);
  const [chosen, choose] = useRemembered(`${info.id}:matrix:theirs:${grid.id}`, "");
  const at = extra.examples.some((each) => each.at === wanted) ? wanted : NONE;
  const sent = extra.theirs?.at ?? NONE;
  h2(() => {
    if (at !== NONE && at !== sent) send(model, { type: "beside", at });
  }, [model, at, sent]);
  const example = at !== NONE && at === sent ? extra.theirs : null;
  const grids = (example?.grids ?? []).filter((each) => each.kind === grid.kind);
  const shown = grids.find((each) => each.id === chosen) ?? grids[0];
  return { at, setAt: setWanted, example, grid: shown, grids, choose };
}
function ExampleToggle({ beside, extra, begun }) {
  const { announce } = useBoard();
  const { ask, question } = useOwnFirst(begun);
  const show = (at) => {
    beside.setAt(at);
    announce("The worked example stands below each of our rows.");
  };
  return /* @__PURE__ */ u3(S, { children: [
    extra.examples.map(({ at, title }) => /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button",
        "aria-pressed": beside.at === at,
        onClick: ({ currentTarget }) => {
          if (beside.at === at) beside.setAt(NONE);
          else ask(currentTarget, () => show(at));
        },
        children: extra.examples.length === 1 ? "Show the worked example beside ours" : `Beside ours: ${title}`
      },
      at
    )),
    question
  ] });
}
function WhoseRows({ beside }) {
  const { example, grid, grids, choose } = beside;
  if (!example) return null;
  const said = [
    "A worked example",
    example.title,
    example.by,
    "One way of doing it, not the answer"
  ];
  return /* @__PURE__ */ u3("div", { class: "sos-matrix__whose", children: [
    /* @__PURE__ */ u3("p", { class: "sos-label", children: said.filter(Boolean).join(" · ") }),
    grids.length === 0 && /* @__PURE__ */ u3("p", { children: "They have made no grid of this kind so far." }),
    grids.length > 1 && grid && /* @__PURE__ */ u3(
      Choice,
      {
        label: "Which of their grids",
        value: grid.id,
        options: grids.map(({ id, title }) => ({ value: id, label: title })),
        onChange: choose
      }
    )
  ] });
}
function TheirRow({ row, columns, grid, words }) {
  const cells = grid.cells.filter((each) => each.row === row.id);
  const same = grid.same[row.id];
  if (cells.length === 0 && !same) return null;
  const known = new Set(columns.map((each) => each.id));
  const title = (id) => grid.columns.find((each) => each.id === id)?.title ?? id;
  return /* @__PURE__ */ u3("tr", { class: "sos-matrix__theirs", children: [
    /* @__PURE__ */ u3("th", { scope: "row", children: [
      /* @__PURE__ */ u3("span", { class: "sos-matrix__help", children: "The worked example" }),
      row.title
    ] }),
    same ? /* @__PURE__ */ u3("td", { colSpan: columns.length, children: [
      words.same,
      " “",
      same,
      "”."
    ] }) : columns.map((column, at) => /* @__PURE__ */ u3("td", { children: [
      /* @__PURE__ */ u3("p", { class: "sos-matrix__column", "aria-hidden": "true", children: column.title }),
      cells.filter((each) => each.column === column.id).map((each) => /* @__PURE__ */ u3(Told, { cell: each, still: words.still }, each.id)),
      at === 0 && cells.filter((each) => !known.has(each.column)).map((each) => /* @__PURE__ */ u3(Told, { cell: each, still: words.still, column: title(each.column) }, each.id))
    ] }, column.id))
  ] });
}
function Told({ cell, still, column }) {
  const head = [column, cell.child].filter(Boolean).join(", ");
  return /* @__PURE__ */ u3("div", { class: "sos-matrix__told", children: [
    head && /* @__PURE__ */ u3("p", { class: "sos-matrix__child", dir: "auto", children: head }),
    /* @__PURE__ */ u3("p", { dir: "auto", children: cell.words }),
    cell.known && /* @__PURE__ */ u3("p", { class: "sos-matrix__said", dir: "auto", children: cell.known }),
    cell.ask && /* @__PURE__ */ u3("p", { class: "sos-matrix__said", dir: "auto", children: [
      /* @__PURE__ */ u3("b", { children: [
        still,
        ":"
      ] }),
      " ",
      cell.ask
    ] })
  ] });
}

// src/matrix/table.tsx
function GridTable({ grid, title, template, extra, theirs, onLine }) {
  const { info, parts, submit, announce } = useBoard();
  const [taken, setTaken] = useRemembered(`${info.id}:matrix:rows:${grid.id}`, []);
  const frame = A2(null);
  const goTo = A2("");
  const cells = cellsOf(parts, grid.id);
  const advice = extra.grids[grid.id]?.advice ?? [];
  const used = (row) => cells.some((each) => each.row === row.id);
  const told3 = (row) => cells.some((each) => each.row === row.id && each.words.trim());
  const shown = template.rows.filter((row) => !row.optional || used(row) || taken.includes(row.id));
  const left = template.rows.filter((row) => !shown.includes(row));
  _2(() => {
    if (goTo.current) frame.current?.querySelector(goTo.current)?.focus();
    goTo.current = "";
  }, [taken, grid.same]);
  const takeUp = (row) => {
    goTo.current = `[data-row="${row.id}"] textarea`;
    setTaken([...taken, row.id]);
  };
  const leaveOut = (row) => {
    goTo.current = `[data-take="${row.id}"]`;
    setTaken(taken.filter((each) => each !== row.id));
  };
  const setSame = (row, other) => {
    goTo.current = `[data-row="${row.id}"] ${other ? ".sos-matrix__same button" : "textarea"}`;
    const rest = grid.same.filter((each) => each.row !== row.id);
    const own = other ? [{ row: row.id, same_as: other.id }] : [];
    submit(change("grids", grid.id, { same: [...rest, ...own] }));
    if (other) announce(`${row.title}: ${extra.about.same} “${other.title}”.`);
  };
  const times = template.rows.filter((row) => !row.optional);
  const alone = times.filter(told3);
  const untold = times.filter((row) => !told3(row) && !sameAs(grid, row.id, cells));
  const setOnly = (row) => {
    const rows = untold.map((each) => each.id);
    goTo.current = `[data-row="${rows[0]}"] .sos-matrix__same button`;
    const rest = grid.same.filter((each) => !rows.includes(each.row));
    const same = [...rest, ...rows.map((each) => ({ row: each, same_as: row.id }))];
    submit(change("grids", grid.id, { same }));
    announce(`${extra.about.once}: ${row.title}.`);
  };
  const more = (theirs?.rows ?? []).filter((row) => !shown.some((each) => each.id === row.id));
  return /* @__PURE__ */ u3("div", { ref: frame, class: "sos-matrix__frame", children: [
    /* @__PURE__ */ u3("table", { class: `sos-matrix__table sos-matrix__table--${grid.kind}`, "aria-label": title, children: [
      /* @__PURE__ */ u3("thead", { children: /* @__PURE__ */ u3("tr", { children: [
        /* @__PURE__ */ u3("th", { scope: "col", children: template.row_heading }),
        template.columns.map((column) => /* @__PURE__ */ u3(
          "th",
          {
            scope: "col",
            class: column.per_child ? "sos-matrix__children" : void 0,
            children: [
              column.title,
              /* @__PURE__ */ u3(Help, { words: column.help })
            ]
          },
          column.id
        ))
      ] }) }),
      /* @__PURE__ */ u3("tbody", { children: [
        shown.flatMap((row) => [
          /* @__PURE__ */ u3(
            GridRow,
            {
              grid,
              template,
              row,
              cells,
              extra,
              advice: advice.filter((each) => each.row === row.id),
              same: template.rows.find((each) => each.id === sameAs(grid, row.id, cells)),
              others: shown.filter((each) => each !== row && !each.optional && told3(each)),
              onSame: (other) => setSame(row, other),
              onOnly: alone.length === 1 && alone[0] === row && untold.length > 0 ? () => setOnly(row) : void 0,
              onLeaveOut: row.optional && !used(row) ? () => leaveOut(row) : void 0,
              onLine
            },
            row.id
          ),
          theirs && /* @__PURE__ */ u3(
            TheirRow,
            {
              row,
              columns: template.columns,
              grid: theirs,
              words: extra.about
            },
            `theirs-${row.id}`
          )
        ]),
        theirs && more.map((row) => /* @__PURE__ */ u3(
          TheirRow,
          {
            row,
            columns: template.columns,
            grid: theirs,
            words: extra.about
          },
          `theirs-${row.id}`
        ))
      ] })
    ] }),
    /* @__PURE__ */ u3("div", { class: "sos-matrix__adds", children: left.map((row) => /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button",
        "data-take": row.id,
        onClick: () => takeUp(row),
        children: [
          "Add the row “",
          row.title,
          "”"
        ]
      },
      row.id
    )) })
  ] });
}

// src/matrix/view.tsx
function MatrixBoard() {
  const { info, model, parts, submit, announce } = useBoard();
  const words = useModel(model, "words");
  const extra = useModel(model, "extra");
  const [chosen, setChosen] = useRemembered(`${info.id}:matrix:grid`, "");
  const [editing, setEditing] = d2("");
  const [asking, setAsking] = d2(null);
  const [goal, setGoal] = d2("");
  const chooser = A2(null);
  const grids = (parts.grids ?? []).map(gridOf);
  const names = titles(grids, extra);
  const at = Math.max(
    grids.findIndex((each) => each.id === chosen),
    0
  );
  const grid = grids[at];
  useArrival(({ item }) => {
    const cell = (parts.cells ?? []).find((each) => each.id === item);
    if (!cell) return false;
    setChosen(String(cell.grid));
    setGoal(item);
    return true;
  });
  const begin = ({ kind, template, form }) => {
    const id = newId("grid");
    submit(add("grids", { id, kind, template, ...form && { form } }));
    setChosen(id);
    setEditing(id);
  };
  const home = () => chooser.current?.querySelector("button")?.focus();
  const boxesOf = (each) => {
    const template = templateOf(each, extra);
    return inOrder(cellsOf(parts, each.id), template).filter((cell) => cell.words.trim()).map((cell) => boxName(parts.people ?? [], template, cell));
  };
  const ask = (each, sentence) => {
    const title = names[grids.findIndex(({ id }) => id === each.id)] ?? "";
    setAsking({ id: each.id, sentence, title, boxes: boxesOf(each) });
  };
  const take = (each, cascade) => {
    setAsking(null);
    home();
    submit(remove("grids", each.id, cascade), (sentence) => ask(each, sentence));
    if (cascade) announce("The grid is removed. Undo brings it back.");
  };
  const askToTake = (each) => {
    if (cellsOf(parts, each.id).length === 0) return take(each, false);
    const sentence = "These boxes have words in them, which would go with the grid.";
    ask(each, sentence);
  };
  const asked = grids.find((each) => each.id === asking?.id);
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3(
      BoardHead,
      {
        title: words.tools.matrix,
        lead: extra.about.lead,
        parts: ["grids", "cells", "when_thens"]
      }
    ),
    asking && asked && /* @__PURE__ */ u3(
      Question,
      {
        title: `Remove the grid “${asking.title}”?`,
        keep: "Keep it",
        remove: "Remove it with these boxes",
        onYes: () => take(asked, true),
        onNo: () => {
          setAsking(null);
          home();
        },
        children: [
          /* @__PURE__ */ u3("p", { children: asking.sentence }),
          /* @__PURE__ */ u3(Listed, { items: asking.boxes }),
          /* @__PURE__ */ u3("p", { children: "What has been put on the map stays there." })
        ]
      }
    ),
    /* @__PURE__ */ u3(
      Chooser,
      {
        grids,
        names,
        current: grid,
        extra,
        frame: chooser,
        onChoose: setChosen,
        onBegin: begin
      }
    ),
    grid ? /* @__PURE__ */ u3(
      GridView,
      {
        grid,
        title: names[at] ?? "",
        extra,
        editing: editing === grid.id,
        onEdit: (open) => setEditing(open ? grid.id : ""),
        onRemove: () => askToTake(grid),
        goal,
        onArrived: () => setGoal("")
      },
      grid.id
    ) : /* @__PURE__ */ u3("p", { class: "sos-matrix__empty", children: "There is no grid yet. Begin with either: one asks about the first, the worst and the most recent time, the other about the first, the best and the most recent time that a child was kept safe." })
  ] });
}
function GridView(props) {
  const { grid, title, extra, editing, onEdit, onRemove, goal, onArrived } = props;
  const { parts } = useBoard();
  const [fresh, setFresh] = d2("");
  const frame = A2(null);
  const template = templateOf(grid, extra);
  const cells = cellsOf(parts, grid.id);
  const goToBox = (cell) => {
    const boxes = [...frame.current?.querySelectorAll("[data-cell]") ?? []];
    boxes.find((each) => each.dataset.cell === cell)?.querySelector("textarea")?.focus();
  };
  _2(() => {
    if (!goal || !cells.some((each) => each.id === goal)) return;
    goToBox(goal);
    onArrived();
  });
  const told3 = extra.grids[grid.id];
  const beside = useBeside(grid, extra);
  return /* @__PURE__ */ u3("div", { ref: frame, class: "sos-matrix__main", children: [
    /* @__PURE__ */ u3(
      About,
      {
        grid,
        title,
        template,
        extra,
        editing,
        onEdit,
        onRemove,
        children: [
          template && /* @__PURE__ */ u3(ExampleToggle, { beside, extra, begun: cells.length > 0 }),
          template && /* @__PURE__ */ u3(LargeGrid, { ...{ grid, title, template, cells, extra } })
        ]
      }
    ),
    template ? /* @__PURE__ */ u3(S, { children: [
      /* @__PURE__ */ u3(WhoseRows, { beside }),
      /* @__PURE__ */ u3(
        GridTable,
        {
          grid,
          title,
          template,
          extra,
          theirs: beside.grid,
          onLine: setFresh
        }
      ),
      grid.kind === "harm" && hasWorst(template) && /* @__PURE__ */ u3(Danger, { grid, template, cells }),
      /* @__PURE__ */ u3(
        Lines,
        {
          template,
          cells,
          extra,
          fresh,
          onShown: () => setFresh(""),
          onBox: goToBox
        }
      )
    ] }) : /* @__PURE__ */ u3("p", { class: "sos-matrix__empty", children: "The rows and columns of this grid are not on this computer. Its words are kept, and can be read below." }),
    /* @__PURE__ */ u3("div", { class: "sos-matrix__sheets", children: [
      told3 && template && /* @__PURE__ */ u3("details", { class: "sos-matrix__sheet", children: [
        /* @__PURE__ */ u3("summary", { children: "Questions to ask, from the boxes that are still empty" }),
        /* @__PURE__ */ u3(SheetView, { sheet: told3.questions, level: 4 })
      ] }),
      told3 && /* @__PURE__ */ u3("details", { class: "sos-matrix__sheet", open: !template, children: [
        /* @__PURE__ */ u3("summary", { children: "Read as words and tables" }),
        /* @__PURE__ */ u3(SheetView, { sheet: told3.sheet, level: 4 })
      ] })
    ] })
  ] });
}
var view_default = defineView("matrix", () => /* @__PURE__ */ u3(MatrixBoard, {}));
export {
  view_default as default
};
