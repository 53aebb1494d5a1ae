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
var add = (part, item, before3 = "") => ({
  do: "add",
  edit_id: editId(),
  part,
  item,
  before: before3
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
function inserted(items, item, before3) {
  const at = items.findIndex((each) => each.id === before3);
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
  const say = (sentence) => setSaid((before3) => before3 === sentence ? `${sentence} ` : sentence);
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
      const before3 = untold.current.get(edit.edit_id);
      untold.current.delete(edit.edit_id);
      if (!label || before3 !== spoken2.current) return;
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

// src/kit/cut.ts
function cut(words, most = 70) {
  const line = (words ?? "").replace(/\s+/g, " ").trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}

// src/kit/entry.tsx
function Entry({ current, onChoose, id, children }) {
  return /* @__PURE__ */ u3(
    "button",
    {
      type: "button",
      class: `sos-entry ${current ? "sos-entry--current" : ""}`,
      "data-sos-entry": id,
      "aria-current": current ? "true" : void 0,
      onClick: onChoose,
      children
    }
  );
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
  const newest2 = notesOn(advice?.notes ?? [], part, item).filter(
    (note) => (!fields || fields.includes(note.field)) && !isOff(parts, note)
  );
  const kept = A2([]);
  if (!typing) kept.current = newest2;
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
    const before3 = said.current;
    said.current = new Set(shown.map(keyOf));
    const fresh = shown.find((note) => before3 && !before3.has(keyOf(note)));
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

// src/kit/meetings.ts
var OUTSIDE = { value: "", label: "Outside a meeting" };
var newMeeting = (labels, fields = {}) => ({
  id: newId("meeting"),
  labels,
  ...fields
});
var meetingTitle = (each) => [each.title, spoken(String(each.date ?? ""))].filter(Boolean).join(", ") || "A meeting";
function meetings(parts, days) {
  const here = new Map((parts.meetings ?? []).map((each) => [each.id, each]));
  const known = days.meetings.filter((each) => here.has(each.value));
  const ids = new Set(known.map((each) => each.value));
  const coming = [...here.values()].filter((each) => !ids.has(each.id));
  return [...known, ...coming.map((each) => ({ value: each.id, label: meetingTitle(each) }))];
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
  const before3 = sheet.blocks[at - 1];
  if (at === 0) return sheet.title;
  return before3?.kind === "heading" ? before3.text : "";
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

// src/scaling/terms.ts
var SAID = {
  answer: "number",
  number: null,
  reason: "",
  already_there: "",
  would_raise: ""
};
var RATING = {
  ...SAID,
  role: "family",
  meeting: "",
  when: "",
  view: "told",
  guessed_by: ""
};
var UNSAID = { ...SAID, answer: "" };
var ratingOf = (item) => ({ ...RATING, ...item });
var scaleOf = (item) => ({
  question: "",
  kind: "safety",
  zero: "",
  ten: "",
  child_zero: "",
  child_ten: "",
  ...item
});
var blank = (fields) => ({
  ...RATING,
  who: "",
  ...fields,
  role: "",
  answer: ""
});
function missing(rating) {
  const open = [];
  if (!rating.who.trim()) open.push("whose view it is");
  if (!rating.role) open.push("who they are to the child");
  if (!rating.answer) open.push("a number or another answer");
  return open;
}
var begun = (said) => [said.who, said.answer, said.reason, said.already_there, said.would_raise].some(Boolean);
function questions(said, { why, already_there, would_raise }) {
  const raise = said.answer && said.answer !== "number" ? would_raise.other : said.number === 10 ? would_raise.ten : would_raise.number;
  return { why: why[said.answer] ?? why.number ?? "", already_there, would_raise: raise };
}
var listed = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
var term = (terms, value) => terms.find((each) => each.value === value)?.label ?? value;
function names(parts) {
  const people = parts.people ?? [];
  const say = (idOrWords) => nameOf(people, idOrWords);
  const used = (parts.ratings ?? []).flatMap((each) => [
    ratingOf(each).who,
    ratingOf(each).guessed_by
  ]);
  const words = used.map(say).filter(Boolean);
  return {
    say,
    read: (typed) => idOf(people, typed),
    suggestions: [.../* @__PURE__ */ new Set([...speakers(people), ...words])]
  };
}
function answered(rating, extra) {
  if (rating.answer === "number") return rating.number === null ? "" : String(rating.number);
  return term(extra.terms.answers, rating.answer);
}

// src/meetings/present.tsx
function Present({ value, onSet }) {
  const { parts, announce } = useBoard();
  const people = parts.people ?? [];
  const field = useId();
  const input = A2(null);
  const there = value.map((each) => nameOf(people, each));
  const offered = speakers(people).filter((each) => !there.includes(each));
  const take = () => {
    const who = idOf(people, input.current?.value ?? "");
    if (input.current) input.current.value = "";
    if (!who || value.includes(who)) return;
    onSet([...value, who]);
    announce(`${nameOf(people, who)} was there.`);
  };
  const drop = (who) => {
    input.current?.focus();
    onSet(value.filter((each) => each !== who));
    announce(`${nameOf(people, who)} is taken off the list.`);
  };
  return /* @__PURE__ */ u3("fieldset", { class: "sos-meetings__present", children: [
    /* @__PURE__ */ u3("legend", { class: value.length > 0 ? "sos-label" : "sos-hidden", children: "Who was there" }),
    value.length > 0 && /* @__PURE__ */ u3("ul", { children: value.map((each) => /* @__PURE__ */ u3("li", { children: [
      /* @__PURE__ */ u3("span", { dir: "auto", children: nameOf(people, each) }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--quiet", onClick: () => drop(each), children: [
        "Take off",
        /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
          " ",
          nameOf(people, each)
        ] })
      ] })
    ] }, each)) }),
    /* @__PURE__ */ u3("div", { class: "sos-meetings__else", children: [
      /* @__PURE__ */ u3("div", { class: "sos-words", children: [
        /* @__PURE__ */ u3("label", { for: field, class: "sos-label", children: value.length > 0 ? "Who else was there" : "Who was there" }),
        /* @__PURE__ */ u3(
          "input",
          {
            ref: input,
            id: field,
            type: "text",
            list: `${field}-list`,
            autocomplete: "off",
            dir: "auto",
            placeholder: "A name, or words such as “school nurse”",
            onChange: take
          }
        ),
        /* @__PURE__ */ u3("datalist", { id: `${field}-list`, children: offered.map((each) => /* @__PURE__ */ u3("option", { value: each }, each)) })
      ] }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: take, children: [
        "Add",
        /* @__PURE__ */ u3("span", { class: "sos-hidden", children: " to who was there" })
      ] })
    ] })
  ] });
}

// src/meetings/wording.tsx
function Wording({ meeting, extra }) {
  const { submit, announce } = useBoard();
  const [asking, setAsking] = d2("");
  const frame = A2(null);
  const note = (labels) => change("meetings", meeting.id, { labels });
  const known = meeting.labels || extra.labels;
  const choose = (labels) => {
    const other = labels !== extra.labels;
    if (!other && labels !== known) submit(note(labels));
    setAsking(other && labels !== known ? labels : "");
    if (other && labels !== known) announce(`Use the wording “${term(extra.packs, labels)}”?`);
  };
  const close = (said = "") => {
    setAsking("");
    frame.current?.querySelector("select")?.focus();
    if (said) announce(said);
  };
  const title = term(extra.packs, asking);
  return /* @__PURE__ */ u3("div", { ref: frame, class: "sos-meetings__wording", children: [
    /* @__PURE__ */ u3(
      Choice,
      {
        label: "Wording at this meeting",
        value: asking || known,
        options: extra.packs,
        onChange: choose
      }
    ),
    asking && /* @__PURE__ */ u3(
      Ask,
      {
        title,
        onAll: () => {
          submit(
            together(`use the wording “${title}”`, [
              note(asking),
              change("record", "", { labels: asking })
            ])
          );
          close("The wording has changed everywhere. Undo brings the other back.");
        },
        onNote: () => {
          submit(note(asking));
          close("Noted for this meeting.");
        },
        onNo: () => close()
      }
    )
  ] });
}
function Ask({ title, onAll, onNote, onNo }) {
  return /* @__PURE__ */ u3("fieldset", { class: "sos-notice sos-meetings__ask", children: [
    /* @__PURE__ */ u3("legend", { class: "sos-hidden", children: [
      "Use the wording “",
      title,
      "”?"
    ] }),
    /* @__PURE__ */ u3("div", { children: [
      /* @__PURE__ */ u3("p", { children: [
        "“",
        title,
        "”: the same facts under other headings. Nothing that was written changes, and earlier meetings still say which wording they had."
      ] }),
      /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
        /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: onAll, children: "Use this wording everywhere from now on" }),
        /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: onNote, children: "Only note it for this meeting" }),
        /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: onNo, children: "Leave it as it is" })
      ] })
    ] })
  ] });
}

// src/meetings/about.tsx
function About({ meeting, extra, fresh }) {
  const { submit } = useBoard();
  const set = (fields) => submit(change("meetings", meeting.id, fields));
  return /* @__PURE__ */ u3("section", { class: "sos-meetings__section", "aria-label": "About this meeting", children: [
    /* @__PURE__ */ u3(KeptBeside, { part: "meetings", item: meeting.id }),
    /* @__PURE__ */ u3("div", { class: "sos-meetings__two", children: [
      /* @__PURE__ */ u3(
        Words,
        {
          shown: true,
          autoFocus: fresh,
          label: "What to call it",
          placeholder: "Second family meeting",
          value: meeting.title,
          onCommit: (title) => set({ title })
        }
      ),
      /* @__PURE__ */ u3(
        Words,
        {
          shown: true,
          label: "Date (a day, a month, “spring 2026”)",
          placeholder: "14 May 2026",
          value: spoken(meeting.date),
          onCommit: (date) => set({ date })
        }
      )
    ] }),
    /* @__PURE__ */ u3(Present, { value: meeting.present, onSet: (present) => set({ present }) }),
    /* @__PURE__ */ u3(
      Words,
      {
        shown: true,
        lines: 2,
        label: "Best hopes for this meeting, in people's own words",
        value: meeting.best_hopes,
        onCommit: (best_hopes) => set({ best_hopes })
      }
    ),
    /* @__PURE__ */ u3(Wording, { meeting, extra })
  ] });
}

// src/scaling/days.ts
function grouped(ratings, days) {
  const known = new Set(days.map((each) => each.value));
  const groups = days.map((day) => ({
    id: day.value,
    label: day.label,
    ratings: ratings.filter((each) => each.meeting === day.value)
  }));
  const rest = ratings.filter((each) => !known.has(each.meeting));
  const label = groups.some((each) => each.ratings.length > 0) ? "Outside a meeting" : "Views";
  return [...groups, { id: "", label, ratings: rest }].filter((each) => each.ratings.length > 0);
}
function before2(rating, groups) {
  let found = null;
  for (const group of groups) {
    if (!group.id || group.id === rating.meeting) break;
    const same = group.ratings.find((each) => whoseView(each) === whoseView(rating));
    if (same) found = { rating: same, at: group.label };
  }
  return rating.meeting ? found : null;
}
function earlierViews(groups, days, here) {
  const at = days.findIndex((each) => each.value === here);
  const ids = /* @__PURE__ */ new Set(["", ...days.slice(0, at).map((each) => each.value)]);
  const found = /* @__PURE__ */ new Map();
  const outside = groups.filter((each) => !each.id);
  for (const group of [...outside, ...groups.filter((each) => each.id)]) {
    if (!ids.has(group.id)) continue;
    for (const rating of group.ratings) {
      found.set(whoseView(rating), { rating, at: group.id ? group.label : "outside a meeting" });
    }
  }
  return [...found.values()];
}
var whoseView = ({ who, view, guessed_by }) => [who, view === "guess", guessed_by].join("\n");

// src/kit/draft.ts
function useDraft2(part, key) {
  const { info, model } = useBoard();
  const saved = useModel(model, "parts");
  const [draft, remember] = useRemembered(`${info.id}:${key}`, null);
  const latest = A2(draft);
  const set = (next) => {
    latest.current = next;
    remember(next);
  };
  const kept = draft && (saved[part] ?? []).some((each) => each.id === draft.id);
  h2(() => {
    if (kept) set(null);
  }, [kept]);
  return { draft, latest, set };
}

// src/scaling/answer.tsx
var NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
function AnswerField({ name, role, scale, said, extra, onAnswer }) {
  const { model } = useBoard();
  const group = useId();
  const [chosen, setChosen] = d2(null);
  const path = chosen ?? role === "child";
  const words = extra.asked.path;
  const whose2 = name ? `Where does ${name} put it` : "Where do they put it";
  const usual = useModel(model, "words").scale_kinds[scale.kind];
  const [zero, ten] = path ? [scale.child_zero.trim() || usual?.child_zero, scale.child_ten.trim() || usual?.child_ten] : [scale.zero, scale.ten];
  return /* @__PURE__ */ u3("fieldset", { class: "sos-scaling__answer", children: [
    /* @__PURE__ */ u3("legend", { class: "sos-scaling__legend", children: [
      whose2,
      ", from 0 to 10?"
    ] }),
    /* @__PURE__ */ u3("div", { class: `sos-scaling__steps ${path ? "sos-scaling__steps--path" : ""}`, children: [
      NUMBERS.map((number) => /* @__PURE__ */ u3("label", { class: "sos-scaling__step", children: [
        /* @__PURE__ */ u3(
          "input",
          {
            type: "radio",
            name: group,
            value: String(number),
            checked: said.answer === "number" && said.number === number,
            onChange: () => onAnswer({ answer: "number", number })
          }
        ),
        /* @__PURE__ */ u3("span", { class: path ? "sos-scaling__stone" : void 0, children: number })
      ] }, number)),
      path && /* @__PURE__ */ u3(House, {})
    ] }),
    /* @__PURE__ */ u3("div", { class: "sos-scaling__ends", children: [
      /* @__PURE__ */ u3("p", { dir: "auto", children: [
        /* @__PURE__ */ u3("b", { children: "0" }),
        " ",
        zero
      ] }),
      /* @__PURE__ */ u3("p", { dir: "auto", children: [
        /* @__PURE__ */ u3("b", { children: "10" }),
        " ",
        ten
      ] })
    ] }),
    /* @__PURE__ */ u3("div", { class: "sos-scaling__others", children: [
      /* @__PURE__ */ u3("span", { class: "sos-label", "aria-hidden": "true", children: "Or no number:" }),
      extra.terms.answers.filter((each) => each.value !== "number").map((each) => /* @__PURE__ */ u3("label", { class: "sos-scaling__step sos-scaling__step--words", children: [
        /* @__PURE__ */ u3(
          "input",
          {
            type: "radio",
            name: group,
            value: each.value,
            checked: said.answer === each.value,
            onChange: () => onAnswer({ answer: each.value, number: null })
          }
        ),
        /* @__PURE__ */ u3("span", { children: each.label })
      ] }, each.value)),
      /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button sos-button--quiet sos-bar__end",
          onClick: () => setChosen(!path),
          children: path ? words.hide : words.show
        }
      )
    ] })
  ] });
}
function House() {
  return /* @__PURE__ */ u3("svg", { class: "sos-scaling__house", viewBox: "0 0 48 48", "aria-hidden": "true", children: /* @__PURE__ */ u3("path", { d: "M6 24 24 6l18 18M11 20v22h26V20M20 42V30h8v12" }) });
}
function Reasons({ said, extra, onSet, children }) {
  const ask = questions(said, extra.asked);
  return /* @__PURE__ */ u3("div", { class: "sos-scaling__fields sos-scaling__fields--three", children: [
    /* @__PURE__ */ u3(
      Words,
      {
        label: ask.why,
        shown: true,
        lines: 3,
        value: said.reason,
        onCommit: (reason) => onSet({ reason })
      }
    ),
    /* @__PURE__ */ u3(
      Words,
      {
        label: ask.already_there,
        shown: true,
        lines: 3,
        value: said.already_there,
        onCommit: (already_there) => onSet({ already_there })
      }
    ),
    /* @__PURE__ */ u3("div", { class: "sos-scaling__raise", children: [
      /* @__PURE__ */ u3(
        Words,
        {
          label: ask.would_raise,
          shown: true,
          lines: 3,
          value: said.would_raise,
          onCommit: (would_raise) => onSet({ would_raise })
        }
      ),
      children
    ] })
  ] });
}

// src/scaling/meeting.tsx
var EMPTY = { title: "", date: "" };
function MeetingField({ value, meetings: meetings2, onChoose, onNew }) {
  const { info, model } = useBoard();
  const { name: labels } = useModel(model, "words");
  const [adding, setAdding] = d2(false);
  const [fields, setFields] = useRemembered(`${info.id}:scaling:meeting`, EMPTY);
  const [asked, setAsked] = d2(false);
  const latest = A2(fields);
  const frame = A2(null);
  const set = (more) => {
    latest.current = { ...latest.current, ...more };
    setFields(latest.current);
  };
  const close = () => {
    setAdding(false);
    setAsked(false);
    frame.current?.querySelector("select")?.focus();
  };
  const keep = () => {
    const { title, date } = latest.current;
    if (!title.trim() && !date.trim()) return setAsked(true);
    onNew(newMeeting(labels, { title: title.trim(), date: date.trim() }));
    set(EMPTY);
    close();
  };
  return /* @__PURE__ */ u3("div", { ref: frame, class: "sos-scaling__meeting", children: [
    /* @__PURE__ */ u3("div", { class: "sos-scaling__pair", children: [
      /* @__PURE__ */ u3(
        Choice,
        {
          label: "At which meeting",
          value,
          options: [...meetings2, OUTSIDE],
          onChange: onChoose
        }
      ),
      /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button",
          "aria-expanded": adding,
          onClick: () => adding ? close() : setAdding(true),
          children: "A new meeting"
        }
      )
    ] }),
    adding && /* @__PURE__ */ u3("fieldset", { class: "sos-scaling__new", children: [
      /* @__PURE__ */ u3("legend", { class: "sos-label", children: "A new meeting" }),
      /* @__PURE__ */ u3(
        Words,
        {
          label: "What to call it",
          shown: true,
          autoFocus: true,
          placeholder: "Second family meeting",
          value: fields.title,
          onCommit: (title) => set({ title })
        }
      ),
      /* @__PURE__ */ u3(
        Words,
        {
          label: "Date",
          shown: true,
          placeholder: "14 May 2026",
          value: fields.date,
          onCommit: (date) => set({ date })
        }
      ),
      asked && /* @__PURE__ */ u3("p", { role: "alert", children: "Give the meeting a name or a date first." }),
      /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
        /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--main", onClick: keep, children: "Add this meeting" }),
        /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: close, children: "Not now" })
      ] })
    ] })
  ] });
}

// src/scaling/raise.tsx
function cameFrom(rating, scale, names2) {
  const who = names2.say(rating.who);
  const raise = `would raise “${scale.question}”`;
  if (rating.view === "guess") return `from a guess at what ${who} would say ${raise}`;
  if (rating.view === "own") return `from our own view of what ${raise}`;
  return `from what ${who} said ${raise}`;
}
function Raise({ rating, scale, names: names2 }) {
  const { parts, submit, announce } = useBoard();
  const done = A2(null);
  const pressed2 = A2(false);
  const source = cameFrom(rating, scale, names2);
  const made2 = (parts.statements ?? []).find(
    (each) => each.category === "next_step" && each.source === source && (each.meeting ?? "") === rating.meeting
  );
  _2(() => {
    if (pressed2.current && made2) done.current?.focus();
    pressed2.current = false;
  }, [made2]);
  if (made2) {
    return /* @__PURE__ */ u3("p", { ref: done, tabIndex: -1, class: "sos-scaling__made", dir: "auto", children: [
      "A next step: ",
      String(made2.words ?? "")
    ] });
  }
  const words = rating.would_raise.trim();
  const make = () => {
    if (!words) return announce("Write first what would raise it.");
    pressed2.current = true;
    submit(
      add("statements", {
        id: newId("st"),
        category: "next_step",
        words,
        who: rating.view === "guess" ? rating.guessed_by : rating.view === "own" ? "" : rating.who,
        source,
        meeting: rating.meeting
      })
    );
    announce("It is a next step now. Say who does it, and by when.");
  };
  return (
    // There from the start, so that it is the next stop after the words.
    /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", "aria-disabled": !words, onClick: make, children: [
      "Make this a next step",
      words && /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
        " “",
        words,
        "”"
      ] })
    ] })
  );
}

// src/scaling/card.tsx
var MARKS = { it_depends: "…", dont_know: "?", wont_say: "–" };
function Card(props) {
  const { rating, extra, names: names2, open } = props;
  const body = useId();
  const toggle = A2(null);
  const name = names2.say(rating.who);
  const answer = answered(rating, extra);
  const mark = rating.answer === "number" ? answer : MARKS[rating.answer] ?? "";
  return /* @__PURE__ */ u3("article", { class: `sos-scaling__card ${open ? "sos-scaling__card--open" : ""}`, children: [
    /* @__PURE__ */ u3("h6", { children: /* @__PURE__ */ u3(
      "button",
      {
        ref: toggle,
        type: "button",
        class: "sos-scaling__toggle",
        "data-rating": rating.id,
        "aria-expanded": open,
        "aria-controls": open ? body : void 0,
        onClick: props.onToggle,
        children: [
          /* @__PURE__ */ u3(
            "span",
            {
              class: `sos-scaling__mark ${rating.view === "guess" ? "sos-scaling__mark--guess" : ""}`,
              "aria-hidden": "true",
              children: mark
            }
          ),
          /* @__PURE__ */ u3("span", { class: "sos-scaling__line", children: [
            /* @__PURE__ */ u3("span", { class: "sos-scaling__name", dir: "auto", children: [
              name || "Somebody's view",
              /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
                ": ",
                answer || "no answer yet"
              ] })
            ] }),
            /* @__PURE__ */ u3("span", { class: "sos-scaling__whose", dir: "auto", children: whose(props) }),
            !open && /* @__PURE__ */ u3("span", { class: "sos-scaling__why", dir: "auto", children: cut(rating.reason, 150) || (props.draft ? "" : "No reason written yet") })
          ] })
        ]
      }
    ) }),
    props.earlier && /* @__PURE__ */ u3("p", { class: "sos-scaling__earlier", children: props.earlier }),
    open && /* @__PURE__ */ u3(
      Form,
      {
        ...props,
        id: body,
        onToggle: () => {
          toggle.current?.focus();
          props.onToggle();
        }
      }
    )
  ] });
}
function whose({ rating, extra, names: names2, draft }) {
  if (draft) return "Not on the line yet";
  const words = [term(extra.terms.roles, rating.role)];
  if (rating.answer !== "number") words.push(term(extra.terms.answers, rating.answer));
  const by = names2.say(rating.guessed_by);
  words.push(
    rating.view === "guess" && by ? `guessed by ${by}` : term(extra.terms.views, rating.view)
  );
  return words.join(" · ");
}
function Form(props) {
  const { rating, scale, extra, names: names2, draft } = props;
  const [sentence, setSentence] = d2("");
  const held = A2(null);
  const frame = A2(null);
  const days = () => frame.current?.querySelector(".sos-scaling__meeting select");
  _2(() => {
    const numbers = () => frame.current?.querySelector("input[type=radio]");
    if (draft && rating.who) (days() ?? numbers())?.focus();
  }, []);
  const set = (fields) => {
    setSentence("");
    props.onSet(fields, setSentence);
  };
  const setWho = (words) => {
    if (words.trim()) set({ who: names2.read(words) });
    else if (!draft) setSentence("A view needs a name, or words for who it is.");
  };
  _2(() => {
    if (held.current instanceof HTMLElement) held.current.focus();
    held.current = null;
  }, [rating.meeting]);
  const toMeeting = (meeting) => {
    held.current = document.activeElement;
    set({ meeting });
  };
  const open = missing(rating);
  return /* @__PURE__ */ u3("div", { ref: frame, id: props.id, class: "sos-scaling__form", children: [
    /* @__PURE__ */ u3(KeptBeside, { part: "ratings", item: rating.id }),
    /* @__PURE__ */ u3("div", { class: "sos-scaling__fields", children: [
      /* @__PURE__ */ u3(
        Words,
        {
          label: "Whose view",
          shown: true,
          autoFocus: draft && !rating.who,
          placeholder: "A name, or words such as “school nurse”",
          suggestions: names2.suggestions,
          value: names2.say(rating.who),
          onCommit: setWho
        }
      ),
      /* @__PURE__ */ u3(
        Choice,
        {
          label: "Who they are to the child",
          value: rating.role,
          options: draft ? [{ value: "", label: "Choose…" }, ...extra.terms.roles] : extra.terms.roles,
          onChange: (role) => set({ role })
        }
      ),
      props.meetings && /* @__PURE__ */ u3(
        MeetingField,
        {
          value: rating.meeting,
          meetings: props.meetings,
          onChoose: toMeeting,
          onNew: (meeting) => {
            held.current = days() ?? null;
            props.onMeeting(meeting, setSentence);
          }
        }
      ),
      /* @__PURE__ */ u3("div", { class: "sos-scaling__view", children: [
        /* @__PURE__ */ u3(
          Choice,
          {
            label: "How we know this view",
            value: rating.view,
            options: extra.terms.views,
            onChange: (view) => set(view === "guess" ? { view } : { view, guessed_by: "" })
          }
        ),
        rating.view === "guess" && /* @__PURE__ */ u3(
          Words,
          {
            label: "Guessed by whom?",
            shown: true,
            suggestions: names2.suggestions,
            value: names2.say(rating.guessed_by),
            onCommit: (by) => set({ guessed_by: names2.read(by) })
          }
        )
      ] }),
      props.meetings && !rating.meeting && /* @__PURE__ */ u3(
        Words,
        {
          label: "When they said it",
          shown: true,
          placeholder: "14 May 2026",
          value: rating.when,
          onCommit: (when) => set({ when })
        }
      )
    ] }),
    /* @__PURE__ */ u3(
      AnswerField,
      {
        name: names2.say(rating.who),
        role: rating.role,
        scale,
        said: rating,
        extra,
        onAnswer: set
      }
    ),
    sentence && /* @__PURE__ */ u3("p", { class: "sos-scaling__said", role: "alert", children: sentence }),
    /* @__PURE__ */ u3(Reasons, { said: rating, extra, onSet: set, children: !draft && /* @__PURE__ */ u3(Raise, { rating, scale, names: names2 }) }),
    draft && open.length > 0 && /* @__PURE__ */ u3("p", { class: "sos-scaling__open", children: [
      "To put it on the line, say ",
      listed(open),
      "."
    ] }),
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: props.onToggle, children: "Close" }),
      !draft && props.meetings && /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: props.onAgain, children: "Ask again at another meeting" }),
      !draft && rating.view !== "guess" && /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: props.onGuess, children: [
        "What would somebody else say?",
        /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
          " A guess by ",
          names2.say(rating.who)
        ] })
      ] }),
      /* @__PURE__ */ u3("div", { class: "sos-bar__end", children: /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--quiet", onClick: props.onRemove, children: draft ? "Throw this away" : "Remove this view" }) })
    ] })
  ] });
}

// src/scaling/writing.tsx
function useWriting({ scale, extra, board, here }) {
  const { info, parts, submit, announce } = useBoard();
  const key = `${board}:draft:${scale.id}${here ? `:${here}` : ""}`;
  const [open, setOpen] = useRemembered(`${info.id}:${board}:open`, "");
  const { draft, latest, set: setDraft } = useDraft2("ratings", key);
  const adder = A2(null);
  const cards = A2(null);
  const known = (parts.ratings ?? []).map(ratingOf).filter((each) => each.scale === scale.id);
  const writing = draft && !known.some((each) => each.id === draft.id) ? draft : null;
  const days = meetings(parts, extra);
  const groups = grouped(writing ? [...known, writing] : known, days);
  const who = names(parts);
  const begin = (asked) => {
    if (writing && begun(writing)) {
      setOpen(writing.id);
      cards.current?.querySelector(`[data-rating="${writing.id}"]`)?.focus();
      announce("There is a view that is not on the line yet. Finish it, or throw it away.");
      return;
    }
    const meeting = here ?? asked?.meeting ?? extra.meeting_now;
    const fresh = blank({ id: newId("rating"), scale: scale.id, meeting });
    setDraft({ ...fresh, ...asked, meeting });
    setOpen(fresh.id);
  };
  const write = (fields, onRefused) => {
    const next = { ...latest.current, ...fields };
    setDraft(next);
    if (missing(next).length > 0) return;
    submit(add("ratings", next), onRefused);
    announce(`${who.say(next.who)} is on the line: ${answered(next, extra)}.`);
  };
  const set = (rating, fields, onRefused) => {
    if (rating.id === writing?.id) return write(fields, onRefused);
    const news = Object.entries(fields).filter(
      ([name, value]) => rating[name] !== value
    );
    if (news.length === 0) return;
    submit(change("ratings", rating.id, Object.fromEntries(news)), onRefused);
  };
  const setMeeting = (rating, meeting, onRefused) => {
    const beginning = add("meetings", meeting);
    if (rating.id !== writing?.id) {
      const going = change("ratings", rating.id, { meeting: meeting.id });
      return submit(together("add a meeting", [beginning, going]), onRefused);
    }
    submit(beginning, onRefused);
    write({ meeting: meeting.id }, onRefused);
  };
  const drop = (rating) => {
    adder.current?.focus();
    setOpen("");
    if (rating.id === writing?.id) return setDraft(null);
    submit(remove("ratings", rating.id));
    announce("Removed. Undo brings it back.");
  };
  const card = (rating) => /* @__PURE__ */ u3(
    Card,
    {
      rating,
      scale,
      extra,
      names: who,
      meetings: here === void 0 ? days : null,
      draft: rating.id === writing?.id,
      open: open === rating.id,
      earlier: here === void 0 ? earlier(rating, groups, extra) : "",
      onToggle: () => setOpen(open === rating.id ? "" : rating.id),
      onSet: (fields, onRefused) => set(rating, fields, onRefused),
      onMeeting: (meeting, onRefused) => setMeeting(rating, meeting, onRefused),
      onAgain: () => begin(again(rating, days)),
      onGuess: () => begin({ view: "guess", guessed_by: rating.who, meeting: rating.meeting }),
      onRemove: () => drop(rating)
    },
    rating.id
  );
  return { days, groups, names: who, begin, card, adder, cards, open };
}
function earlier(rating, groups, extra) {
  const found = before2(rating, groups);
  return found ? `Before: ${answered(found.rating, extra)} (${found.at})` : "";
}
function again({ who, role, meeting }, days) {
  const newest2 = days[days.length - 1]?.value ?? "";
  return { who, role, meeting: newest2 === meeting ? "" : newest2 };
}

// src/meetings/again.tsx
function Again({ here, extra }) {
  const scales = (useBoard().parts.scales ?? []).map(scaleOf);
  return /* @__PURE__ */ u3("section", { class: "sos-meetings__section", children: [
    /* @__PURE__ */ u3("h4", { children: "Scale again" }),
    /* @__PURE__ */ u3("p", { class: "sos-label", children: "Everybody can also answer in private, on the scaling board." }),
    scales.length === 0 && /* @__PURE__ */ u3("p", { class: "sos-label", children: "There is no scale yet. It is begun on the scaling board." }),
    scales.map((scale) => /* @__PURE__ */ u3(ScaleAgain, { scale, here, extra }, scale.id))
  ] });
}
function ScaleAgain({ scale, here, extra }) {
  const writing = useWriting({ scale, extra, board: "meetings", here });
  const { days, groups, names: names2, begin, card, adder, cards } = writing;
  const now = groups.find((each) => each.id === here)?.ratings ?? [];
  const asked = new Set(now.map(whoseView));
  const before3 = earlierViews(groups, days, here);
  const latest = newest(before3, days);
  const question = scale.question || "A scale without a question";
  return /* @__PURE__ */ u3("div", { class: "sos-meetings__scale", children: [
    /* @__PURE__ */ u3("h5", { dir: "auto", children: question }),
    before3.length > 0 && /* @__PURE__ */ u3(S, { children: [
      /* @__PURE__ */ u3("p", { class: "sos-label", dir: "auto", children: [
        "Before, ",
        latest
      ] }),
      /* @__PURE__ */ u3("ul", { class: "sos-meetings__before", children: before3.map((each) => /* @__PURE__ */ u3("li", { children: [
        /* @__PURE__ */ u3(
          Before,
          {
            earlier: each,
            at: each.at === latest ? "" : each.at,
            names: names2,
            extra
          }
        ),
        each.rating.view !== "guess" && !asked.has(whoseView(each.rating)) && /* @__PURE__ */ u3(
          "button",
          {
            type: "button",
            class: "sos-button",
            onClick: () => begin({ who: each.rating.who, role: each.rating.role }),
            children: [
              "Ask now",
              /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
                " ",
                names2.say(each.rating.who),
                " on “",
                question,
                "”"
              ] })
            ]
          }
        )
      ] }, whoseView(each.rating))) })
    ] }),
    now.length > 0 && /* @__PURE__ */ u3("p", { class: "sos-label", children: "At this meeting" }),
    /* @__PURE__ */ u3("div", { ref: cards, class: "sos-scaling__cards", children: now.map(card) }),
    /* @__PURE__ */ u3(
      "button",
      {
        ref: adder,
        type: "button",
        class: "sos-button sos-meetings__add",
        onClick: () => begin(),
        children: [
          "Add somebody's view",
          /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
            " on “",
            question,
            "”"
          ] })
        ]
      }
    )
  ] });
}
function newest(before3, days) {
  const at = (each) => days.findIndex(({ value }) => value === each.rating.meeting);
  return before3.reduce((one, each) => at(each) > at(one) ? each : one, before3[0])?.at;
}
function Before({ earlier: { rating }, at, names: names2, extra }) {
  const by = names2.say(rating.guessed_by);
  const guess = rating.view === "guess" ? by ? `, guessed by ${by}` : ", a guess" : "";
  return /* @__PURE__ */ u3("div", { children: [
    /* @__PURE__ */ u3("p", { dir: "auto", children: [
      /* @__PURE__ */ u3("b", { children: names2.say(rating.who) }),
      ", ",
      term(extra.terms.roles, rating.role),
      guess,
      ": ",
      /* @__PURE__ */ u3("b", { children: answered(rating, extra) }),
      at && /* @__PURE__ */ u3("span", { class: "sos-label", children: [
        " (",
        at,
        ")"
      ] })
    ] }),
    rating.reason && /* @__PURE__ */ u3("p", { class: "sos-label", dir: "auto", children: cut(rating.reason, 150) })
  ] });
}

// src/meetings/shapes.ts
var meetingOf = (item) => ({
  title: "",
  date: "",
  present: [],
  best_hopes: "",
  changed: "",
  labels: "",
  ...item
});
var STEP = {
  words: "",
  source: "",
  meeting: "",
  does: "",
  by_when: "",
  outcome: "open",
  outcome_why: ""
};
var stepOf = (item) => ({ ...STEP, ...item });
var stepsIn = (statements = []) => statements.filter((each) => each.category === "next_step").map(stepOf);

// src/kit/steps.ts
var OUTCOMES = [
  { value: "open", label: "Still to do" },
  { value: "done", label: "Done" },
  { value: "not_done", label: "Not done" }
];

// src/meetings/steps.tsx
function StepsBefore({ days, here }) {
  const { parts } = useBoard();
  const at = days.findIndex((each) => each.value === here);
  const earlier2 = days.slice(0, at).map((each) => each.value);
  const last = earlier2[earlier2.length - 1] ?? "";
  const steps = stepsIn(parts.statements).filter(
    (each) => !each.meeting || earlier2.includes(each.meeting)
  );
  const [settled] = d2(
    () => new Set(
      steps.filter((each) => each.outcome !== "open" && each.meeting !== last).map((each) => each.id)
    )
  );
  const open = steps.filter((each) => !settled.has(each.id));
  const rest = steps.filter((each) => settled.has(each.id));
  if (steps.length === 0) return null;
  const label = (step) => term(days, step.meeting) || "Outside a meeting";
  return /* @__PURE__ */ u3("section", { class: "sos-meetings__section", children: [
    /* @__PURE__ */ u3("h4", { children: "Steps from before" }),
    /* @__PURE__ */ u3("ul", { class: "sos-meetings__steps", children: open.map((step) => /* @__PURE__ */ u3("li", { children: /* @__PURE__ */ u3(Went, { step, agreed: label(step) }) }, step.id)) }),
    rest.length > 0 && /* @__PURE__ */ u3("details", { children: [
      /* @__PURE__ */ u3("summary", { children: "Steps that were talked about earlier" }),
      /* @__PURE__ */ u3("ul", { class: "sos-meetings__steps", children: rest.map((step) => /* @__PURE__ */ u3("li", { children: /* @__PURE__ */ u3(Went, { step, agreed: label(step) }) }, step.id)) })
    ] })
  ] });
}
var WHY = {
  done: "What happened, and what helped?",
  not_done: "What got in the way?"
};
function Went({ step, agreed }) {
  const { parts, submit } = useBoard();
  const group = useId();
  const set = (fields) => submit(change("statements", step.id, fields));
  const who = nameOf(parts.people ?? [], step.does);
  const line = [who, step.by_when && `by ${spoken(step.by_when)}`, agreed];
  return /* @__PURE__ */ u3("div", { class: "sos-meetings__step", children: [
    /* @__PURE__ */ u3("p", { class: "sos-meetings__words", dir: "auto", children: step.words }),
    /* @__PURE__ */ u3("p", { class: "sos-label", dir: "auto", children: line.filter(Boolean).join(" · ") }),
    /* @__PURE__ */ u3(KeptBeside, { part: "statements", item: step.id }),
    /* @__PURE__ */ u3("fieldset", { class: "sos-meetings__went", children: [
      /* @__PURE__ */ u3("legend", { class: "sos-label", children: [
        "How did it go?",
        /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
          " ",
          step.words
        ] })
      ] }),
      OUTCOMES.map((each) => /* @__PURE__ */ u3("label", { class: "sos-scaling__step sos-scaling__step--words", children: [
        /* @__PURE__ */ u3(
          "input",
          {
            type: "radio",
            name: group,
            value: each.value,
            checked: step.outcome === each.value,
            onChange: () => set({ outcome: each.value })
          }
        ),
        /* @__PURE__ */ u3("span", { children: each.label })
      ] }, each.value))
    ] }),
    (step.outcome !== "open" || step.outcome_why) && /* @__PURE__ */ u3(
      Words,
      {
        shown: true,
        lines: 1,
        label: WHY[step.outcome] ?? "What is there to say about it?",
        value: step.outcome_why,
        onCommit: (outcome_why) => set({ outcome_why })
      }
    )
  ] });
}
function StepsHere({ here }) {
  const { parts, submit, announce } = useBoard();
  const { draft, latest, set: setDraft } = useDraft2("statements", `meetings:step:${here}`);
  const adder = A2(null);
  const list = A2(null);
  const steps = stepsIn(parts.statements).filter((each) => each.meeting === here);
  const writing = draft && !steps.some((each) => each.id === draft.id) ? draft : null;
  const begin = () => {
    if (!writing) return setDraft(stepOf({ id: newId("st"), meeting: here }));
    list.current?.querySelector("li:last-child textarea")?.focus();
  };
  const set = (step, fields) => {
    if (step.id !== writing?.id) return submit(change("statements", step.id, fields));
    const next = { ...latest.current, ...fields };
    setDraft(next);
    if (!next.words.trim()) return;
    const { id, words, meeting, does, by_when } = next;
    submit(add("statements", { id, category: "next_step", words, meeting, does, by_when }));
  };
  const drop = (step) => {
    adder.current?.focus();
    if (step.id === writing?.id) return setDraft(null);
    submit(remove("statements", step.id));
    announce("The step is removed. Undo brings it back.");
  };
  return /* @__PURE__ */ u3("section", { class: "sos-meetings__section", children: [
    /* @__PURE__ */ u3("h4", { children: "Next steps agreed at this meeting" }),
    /* @__PURE__ */ u3("p", { class: "sos-label", children: "One small thing each: what, who does it, and by when. They stand on the map, too." }),
    /* @__PURE__ */ u3("ul", { ref: list, class: "sos-meetings__steps", children: [...steps, ...writing ? [writing] : []].map((step) => /* @__PURE__ */ u3("li", { children: /* @__PURE__ */ u3(
      StepForm,
      {
        step,
        draft: step.id === writing?.id,
        onSet: (fields) => set(step, fields),
        onRemove: () => drop(step)
      }
    ) }, step.id)) }),
    /* @__PURE__ */ u3("button", { ref: adder, type: "button", class: "sos-button sos-meetings__add", onClick: begin, children: "Add a next step" })
  ] });
}
function StepForm({ step, draft, onSet, onRemove }) {
  const people = useBoard().parts.people ?? [];
  return /* @__PURE__ */ u3("div", { class: "sos-meetings__step", "data-card": step.id, children: [
    /* @__PURE__ */ u3(KeptBeside, { part: "statements", item: step.id }),
    /* @__PURE__ */ u3(
      Words,
      {
        shown: true,
        lines: 1,
        autoFocus: draft && !step.words,
        label: "What",
        value: step.words,
        onCommit: (words) => onSet({ words })
      }
    ),
    /* @__PURE__ */ u3("div", { class: "sos-meetings__who", children: [
      /* @__PURE__ */ u3(
        Words,
        {
          shown: true,
          label: "Who does it",
          suggestions: speakers(people),
          value: nameOf(people, step.does),
          onCommit: (words) => onSet({ does: idOf(people, words) })
        }
      ),
      /* @__PURE__ */ u3(
        Words,
        {
          shown: true,
          label: "By when",
          placeholder: "14 May 2026",
          value: spoken(step.by_when),
          onCommit: (by_when) => onSet({ by_when })
        }
      ),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--quiet", onClick: onRemove, children: [
        draft ? "Throw this away" : "Remove this step",
        /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
          " ",
          step.words
        ] })
      ] })
    ] }),
    step.source && /* @__PURE__ */ u3("p", { class: "sos-label", dir: "auto", children: step.source }),
    /* @__PURE__ */ u3(Advice, { part: "statements", item: step.id, fields: ["words"] })
  ] });
}

// src/meetings/view.tsx
function MeetingsBoard() {
  const { info, model, parts, submit, announce } = useBoard();
  const words = useModel(model, "words");
  const extra = useModel(model, "extra");
  const [chosen, setChosen] = useRemembered(`${info.id}:meetings:meeting`, "");
  const [fresh, setFresh] = d2("");
  const [asking, setAsking] = d2("");
  const adder = A2(null);
  const days = meetings(parts, extra);
  const held = new Map((parts.meetings ?? []).map((each) => [each.id, meetingOf(each)]));
  const meeting = held.get(chosen) ?? held.get(days[days.length - 1]?.value ?? "");
  const begin = () => {
    const item = newMeeting(extra.labels);
    submit(add("meetings", item));
    setChosen(item.id);
    setFresh(item.id);
  };
  const close = () => {
    setAsking("");
    adder.current?.focus();
  };
  const take = (id) => {
    close();
    submit(remove("meetings", id, true));
    announce("The meeting is removed. Undo brings it back.");
  };
  const askToTake = (id) => {
    if (hangingOn(id, parts).length === 0) take(id);
    else setAsking(id);
  };
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3(
      BoardHead,
      {
        title: words.tools.meetings,
        lead: "The map, the scales and the steps go on from meeting to meeting.",
        parts: ["meetings", "ratings", "statements"]
      }
    ),
    asking && held.has(asking) && /* @__PURE__ */ u3(
      Question,
      {
        title: "Remove this meeting?",
        keep: "Keep the meeting",
        remove: "Remove the meeting",
        onYes: () => take(asking),
        onNo: close,
        children: /* @__PURE__ */ u3(
          Listed,
          {
            words: "This was said at the meeting. It stays, and will stand outside a meeting:",
            items: hangingOn(asking, parts)
          }
        )
      }
    ),
    /* @__PURE__ */ u3("div", { class: "sos-meetings__body", children: [
      /* @__PURE__ */ u3("nav", { class: "sos-meetings__list", "aria-label": "Meetings", children: [
        days.length > 0 && /* @__PURE__ */ u3("ol", { children: days.map((day) => /* @__PURE__ */ u3("li", { children: /* @__PURE__ */ u3(
          Tab,
          {
            meeting: held.get(day.value),
            packs: extra.packs,
            current: day.value === meeting?.id,
            onChoose: () => setChosen(day.value)
          }
        ) }, day.value)) }),
        /* @__PURE__ */ u3(
          "button",
          {
            ref: adder,
            type: "button",
            class: `sos-button sos-meetings__add ${meeting ? "" : "sos-button--main"}`,
            onClick: begin,
            children: "New meeting"
          }
        )
      ] }),
      meeting ? /* @__PURE__ */ u3(
        Page,
        {
          meeting,
          days,
          extra,
          fresh: fresh === meeting.id,
          onRemove: () => askToTake(meeting.id)
        },
        meeting.id
      ) : /* @__PURE__ */ u3("p", { class: "sos-meetings__empty", children: "There has been no meeting yet. Put down the first one: who is there, and what they hope for." })
    ] })
  ] });
}
function Tab({ meeting, packs, current, onChoose }) {
  if (!meeting) return null;
  return /* @__PURE__ */ u3(Entry, { current, onChoose, children: [
    /* @__PURE__ */ u3("span", { dir: "auto", children: meetingTitle(meeting) }),
    meeting.labels && /* @__PURE__ */ u3("span", { class: "sos-label", children: [
      /* @__PURE__ */ u3("span", { class: "sos-hidden", children: ", " }),
      "Wording: ",
      term(packs, meeting.labels)
    ] })
  ] });
}
function Page({ meeting, days, extra, fresh, onRemove }) {
  const first = days[0]?.value === meeting.id;
  return /* @__PURE__ */ u3("div", { class: "sos-meetings__page", children: [
    /* @__PURE__ */ u3("h3", { dir: "auto", children: meetingTitle(meeting) }),
    /* @__PURE__ */ u3(About, { meeting, extra, fresh }),
    /* @__PURE__ */ u3(StepsBefore, { days, here: meeting.id }),
    /* @__PURE__ */ u3(Again, { here: meeting.id, extra }),
    !first && /* @__PURE__ */ u3(Changed, { meeting, extra }),
    /* @__PURE__ */ u3(StepsHere, { here: meeting.id }),
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: /* @__PURE__ */ u3("div", { class: "sos-bar__end", children: /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--quiet", onClick: onRemove, children: "Remove this meeting" }) }) })
  ] });
}
function Changed({ meeting, extra }) {
  const { submit } = useBoard();
  const sheet = extra.changes[meeting.id];
  return /* @__PURE__ */ u3("section", { class: "sos-meetings__section sos-meetings__changed", children: [
    sheet && sheet.blocks.length > 0 ? /* @__PURE__ */ u3(SheetView, { sheet, level: 4 }) : /* @__PURE__ */ u3(S, { children: [
      /* @__PURE__ */ u3("h4", { children: "What changed on the map" }),
      /* @__PURE__ */ u3("p", { class: "sos-label", children: "Nothing on the map has changed since the meeting before." })
    ] }),
    /* @__PURE__ */ u3(
      Words,
      {
        shown: true,
        lines: 2,
        label: "What has changed, in our own words",
        value: meeting.changed,
        onCommit: (changed) => submit(change("meetings", meeting.id, { changed }))
      }
    )
  ] });
}
function hangingOn(id, parts) {
  const said = (parts.statements ?? []).filter((each) => each.meeting === id);
  const views = (parts.ratings ?? []).filter((each) => each.meeting === id);
  const question = (scale) => String(parts.scales?.find((each) => each.id === scale)?.question ?? "a scale");
  return [
    ...said.map((each) => cut(String(each.words ?? ""), 80)),
    ...views.map((each) => `${nameOf(parts.people ?? [], each.who)} on “${question(each.scale)}”`)
  ];
}
var view_default = defineView("meetings", () => /* @__PURE__ */ u3(MeetingsBoard, {}));
export {
  view_default as default
};
