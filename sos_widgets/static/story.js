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
  var s3, h2, p3, v3, y3, _3, g2 = t3 && t3.__k || w, m3 = l3.length;
  for (f4 = T(u4, l3, g2, f4, m3), s3 = 0; s3 < m3; s3++) null != (p3 = u4.__k[s3]) && (h2 = -1 != p3.__i && g2[p3.__i] || d, p3.__i = s3, _3 = q(n2, p3, h2, i3, r3, o3, e3, f4, c3, a3), v3 = p3.__e, p3.ref && h2.ref != p3.ref && (h2.ref && J(h2.ref, null, p3), a3.push(p3.ref, p3.__c || v3, p3)), null == y3 && null != v3 && (y3 = v3), 4 & p3.__u ? (f4 = j(p3, f4, n2), h2.__e && (h2.__e = null)) : "function" == typeof p3.type && void 0 !== _3 ? f4 = _3 : v3 && (f4 = v3.nextSibling), p3.__u &= -7);
  return u4.__e = y3, f4;
}
function T(n2, l3, u4, t3, i3) {
  var r3, o3, e3, f4, c3, a3 = u4.length, s3 = a3, h2 = 0;
  for (n2.__k = new Array(i3), r3 = 0; r3 < i3; r3++) null != (o3 = l3[r3]) && "boolean" != typeof o3 && "function" != typeof o3 ? ("string" == typeof o3 || "number" == typeof o3 || "bigint" == typeof o3 || o3.constructor == String ? o3 = n2.__k[r3] = x(null, o3, null, null, null) : g(o3) ? o3 = n2.__k[r3] = x(S, { children: o3 }, null, null, null) : void 0 === o3.constructor && o3.__b > 0 ? o3 = n2.__k[r3] = x(o3.type, o3.props, o3.key, o3.ref ? o3.ref : null, o3.__v) : n2.__k[r3] = o3, f4 = r3 + h2, o3.__ = n2, o3.__b = n2.__b + 1, e3 = null, -1 != (c3 = o3.__i = O(o3, u4, f4, s3)) && (s3--, (e3 = u4[c3]) && (e3.__u |= 2)), null == e3 || null == e3.__v ? (-1 == c3 && (i3 > a3 ? h2-- : i3 < a3 && h2++), "function" != typeof o3.type && (o3.__u |= 4)) : c3 != f4 && (c3 == f4 - 1 ? h2-- : c3 == f4 + 1 ? h2++ : (c3 > f4 ? h2-- : h2++, o3.__u |= 4))) : n2.__k[r3] = null;
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
  var s3, h2, p3, v3, y3, d3, _3, k3, x3, M, I2, P2, A3, H2, T3, j3, F = u4.type;
  if (void 0 !== u4.constructor) return null;
  128 & t3.__u && (c3 = !!(32 & t3.__u), o3 = [f4 = u4.__e = t3.__e]), (s3 = l.__b) && s3(u4);
  n: if ("function" == typeof F) {
    h2 = e3.length;
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
      if (e3.length = h2, u4.__v = null, c3 || null != o3) {
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
  var s3, h2, p3, v3, y3, w3, _3, m3 = i3.props || d, k3 = t3.props, x3 = t3.type;
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
    for (s3 in k3) y3 = k3[s3], "children" == s3 ? v3 = y3 : "dangerouslySetInnerHTML" == s3 ? h2 = y3 : "value" == s3 ? w3 = y3 : "checked" == s3 ? _3 = y3 : c3 && "function" != typeof y3 || m3[s3] === y3 || N(u4, s3, y3, m3[s3], o3);
    if (h2) c3 || p3 && (h2.__html == p3.__html || h2.__html == u4.innerHTML) || (u4.innerHTML = h2.__html), t3.__k = [];
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
  const pressed = () => {
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
  page.addEventListener("keydown", pressed, true);
  page.addEventListener("scroll", scrolled, { capture: true, passive: true });
  root.addEventListener("pointerdown", pointed, true);
  return () => {
    changes.disconnect();
    cancelAnimationFrame(frame);
    page.removeEventListener("keydown", pressed, true);
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
  const within2 = (what) => Array.from(home.querySelectorAll(what)).find(seen);
  return within2(HEADINGS) ?? within2(CONTROLS);
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
  return changes.reduce((data, change) => made(data, change, change.at), whole);
}
function made(data, change, path) {
  const [key, ...rest] = path;
  if (key === void 0) return "set" in change ? change.set : data;
  if (rest.length === 0 && "put" in change) {
    const [items, from] = [data, key];
    return [...items.slice(0, from), ...change.put, ...items.slice(from + change.gone)];
  }
  if (Array.isArray(data)) {
    return data.map((item, at) => at === key ? made(item, change, rest) : item);
  }
  const inside = data;
  if (rest.length === 0 && "drop" in change) {
    const { [key]: _3, ...others } = inside;
    return others;
  }
  return { ...inside, [key]: made(inside[key], change, rest) };
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
  const spoken = A2(0);
  const settled = A2(0);
  const untold = A2(/* @__PURE__ */ new Map());
  const say = (sentence) => setSaid((before2) => before2 === sentence ? `${sentence} ` : sentence);
  const announce = (sentence) => {
    spoken.current++;
    queueMicrotask(() => {
      settled.current = spoken.current;
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
      if (!label || before2 !== spoken.current) return;
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

// src/kit/ids.ts
function useId() {
  return d2(() => newId("sos"))[0];
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

// src/story/passage.tsx
var COLUMNS = ["worried", "working_well", "to_happen"];
var StageContext = X({
  stage: {},
  goal: null
});
var flat = (words) => words.replace(/\s+/g, " ").trim();
var within = (passage, words) => passage !== "" && flat(words).includes(flat(passage));
function Passage({ words, children }) {
  const { stage, goal } = x2(StageContext);
  const [open, setOpen] = d2(false);
  const [chosen, setChosen] = d2("");
  const whole = A2(null);
  const opener = A2(null);
  const said = stage.said.filter((each) => within(each.passage, words));
  const here = within(goal?.words ?? "", words) ? goal : null;
  _2(() => {
    if (!here) return;
    whole.current?.focus({ preventScroll: true });
    whole.current?.scrollIntoView?.({ block: "center" });
  }, [here]);
  const marked = A2("");
  const begin = () => {
    setChosen(marked.current || selectedIn(whole.current) || flat(words));
    marked.current = "";
    setOpen(!open);
  };
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return /* @__PURE__ */ u3(
    "div",
    {
      ref: whole,
      ...here && { tabIndex: -1 },
      class: `sos-story__passage ${here ? "sos-story__passage--here" : ""}`,
      children: [
        /* @__PURE__ */ u3("div", { class: "sos-story__words", children: [
          /* @__PURE__ */ u3("div", { children }),
          /* @__PURE__ */ u3(
            "button",
            {
              ref: opener,
              type: "button",
              class: "sos-button sos-button--quiet",
              "aria-expanded": open,
              onPointerDown: () => {
                marked.current = selectedIn(whole.current);
              },
              onClick: begin,
              children: [
                "To the map",
                /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
                  ": ",
                  flat(words).slice(0, 60)
                ] })
              ]
            }
          )
        ] }),
        open && /* @__PURE__ */ u3(ToTheMap, { stage: stage.id, passage: chosen, onDone: close }),
        /* @__PURE__ */ u3(OnTheMap, { said })
      ]
    }
  );
}
function selectedIn(whole) {
  const marked = whole?.ownerDocument.getSelection();
  const inside = marked?.anchorNode && whole?.contains(marked.anchorNode);
  return inside && whole?.contains(marked.focusNode) ? flat(marked.toString()) : "";
}
function ToTheMap({ stage, passage, onDone }) {
  const { model, submit, announce } = useBoard();
  const { columns } = useModel(model, "words");
  const [words, setWords] = d2(passage);
  const id = useId();
  const field = A2(null);
  _2(() => field.current?.focus(), []);
  const put = (column) => {
    if (!words.trim()) return;
    submit(
      add("statements", {
        id: newId("st"),
        category: `unsorted_${column}`,
        words: words.trim(),
        passage,
        passage_from: stage
      })
    );
    announce(`On the map under “${columns[column]?.question}”.`);
    onDone();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back to the button
    /* @__PURE__ */ u3(
      "div",
      {
        class: "sos-story__put",
        onKeyDown: (event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          onDone();
        },
        children: [
          /* @__PURE__ */ u3("div", { class: "sos-words", children: [
            /* @__PURE__ */ u3("label", { for: id, class: "sos-label", children: "What stands on the card, in your own words or in these" }),
            /* @__PURE__ */ u3(
              "textarea",
              {
                ref: field,
                id,
                dir: "auto",
                value: words,
                onInput: (event) => setWords(event.currentTarget.value)
              }
            )
          ] }),
          /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
            COLUMNS.map((column) => /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => put(column), children: columns[column]?.question }, column)),
            /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--quiet", onClick: onDone, children: "Leave it" })
          ] })
        ]
      }
    )
  );
}

// src/story/paper.tsx
function Prose({ text }) {
  const paragraphs = text.split(/\n\s*\n/).filter((each) => each.trim());
  return /* @__PURE__ */ u3(S, { children: paragraphs.map((each) => /* @__PURE__ */ u3(Passage, { words: each, children: /* @__PURE__ */ u3("p", { class: "sos-story__prose", dir: "auto", children: each.trim() }) }, each)) });
}
function Papers({ papers }) {
  return /* @__PURE__ */ u3(S, { children: papers.map((paper) => /* @__PURE__ */ u3(PaperView, { paper }, `${paper.title}\0${paper.text}`)) });
}
function PaperView({ paper }) {
  const from = [paper.writer, paper.date].filter(Boolean).join(", ");
  return /* @__PURE__ */ u3("figure", { class: `sos-story__paper sos-story__paper--${paper.dress}`, children: [
    /* @__PURE__ */ u3("figcaption", { children: [
      /* @__PURE__ */ u3("span", { class: "sos-story__kind", dir: "auto", children: paper.kind }),
      paper.title && /* @__PURE__ */ u3("strong", { dir: "auto", children: paper.title }),
      from && /* @__PURE__ */ u3("span", { dir: "auto", children: from })
    ] }),
    paper.dress === "messages" ? /* @__PURE__ */ u3(Messages, { text: paper.text }) : /* @__PURE__ */ u3(Prose, { text: paper.text })
  ] });
}
function Messages({ text }) {
  const lines = text.split("\n").filter((each) => each.trim());
  const writers = lines.map((each) => /^(?:\([^)]*\)\s*)?([^:]{1,40}):\s/.exec(each)?.[1] ?? "");
  return /* @__PURE__ */ u3("ul", { class: "sos-story__messages", children: lines.map((line, at) => /* @__PURE__ */ u3(
    "li",
    {
      class: writers[at] !== writers[0] ? "sos-story__answer" : "",
      dir: "auto",
      children: /* @__PURE__ */ u3(Passage, { words: line, children: line.trim() })
    },
    `${at}:${line}`
  )) });
}

// src/story/release.tsx
function Release({ seen }) {
  const { outbox, info, announce } = useBoard();
  const [asking, setAsking] = d2(false);
  const [drawn, setDrawn] = d2([]);
  const [said, setSaid] = d2({});
  const [sent, setSent] = d2(-1);
  const [refusal, setRefusal] = d2("");
  const sure = A2(null);
  const open = drawn.find((each) => !(each.id in said));
  _2(() => {
    if (asking) sure.current?.focus();
  }, [asking]);
  const release = (same) => {
    setAsking(false);
    setSent(seen);
    setRefusal("");
    announce("Releasing the next part.");
    outbox.release(info.revision, { seen, same }, (sentence, { ask }) => {
      setSent(-1);
      setDrawn(ask ?? []);
      if (!ask) setRefusal(sentence);
    });
  };
  const answer = (id, yes) => {
    const all = { ...said, [id]: yes };
    setSaid(all);
    if (drawn.every((each) => each.id in all)) {
      setDrawn([]);
      release(all);
    }
  };
  const stop = () => {
    setAsking(false);
    setDrawn([]);
    setSaid({});
  };
  const sending = sent === seen;
  return /* @__PURE__ */ u3(
    "section",
    {
      class: "sos-story__release",
      "aria-label": "The next part of the story",
      onKeyDown: (event) => event.key === "Escape" && stop(),
      children: [
        open ? /* @__PURE__ */ u3(Same, { drawn: open, onAnswer: (yes) => answer(open.id, yes), onStop: stop }, open.id) : asking ? /* @__PURE__ */ u3(S, { children: [
          /* @__PURE__ */ u3("p", { children: "The whole room will see the next part, and what it makes known of the family joins the genogram. Release it now?" }),
          /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
            /* @__PURE__ */ u3(
              "button",
              {
                type: "button",
                ref: sure,
                class: "sos-button sos-button--main",
                onClick: () => release(said),
                children: "Yes, release it"
              }
            ),
            /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: stop, children: "Not yet" })
          ] })
        ] }) : /* @__PURE__ */ u3(S, { children: [
          /* @__PURE__ */ u3(
            "button",
            {
              type: "button",
              class: "sos-button",
              "aria-disabled": sending,
              onClick: () => !sending && setAsking(true),
              children: sending ? "Releasing…" : "Release the next part"
            }
          ),
          /* @__PURE__ */ u3("p", { class: "sos-label", children: "For the trainer, when the room is ready." })
        ] }),
        refusal && /* @__PURE__ */ u3("p", { role: "alert", children: refusal })
      ]
    }
  );
}
function Same({ drawn, onAnswer, onStop }) {
  const id = useId();
  const first = A2(null);
  _2(() => first.current?.focus(), []);
  return /* @__PURE__ */ u3("div", { class: "sos-story__same", role: "alertdialog", "aria-labelledby": id, children: [
    /* @__PURE__ */ u3("p", { id, dir: "auto", children: /* @__PURE__ */ u3("strong", { children: [
      "You have drawn a ",
      drawn.name,
      " already. The next part of the story brings somebody of that name: is this your ",
      drawn.name,
      "?"
    ] }) }),
    /* @__PURE__ */ u3("p", { class: "sos-label", dir: "auto", children: [
      "Yours: ",
      drawn.who
    ] }),
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("button", { ref: first, type: "button", class: "sos-button", onClick: () => onAnswer(true), children: "Yes, the same person" }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => onAnswer(false), children: "No, keep both" }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--quiet", onClick: onStop, children: "Not yet" })
    ] })
  ] });
}

// src/story/view.tsx
function StoryBoard() {
  const { model, info } = useBoard();
  const story = useModel(model, "extra");
  const words = useModel(model, "words");
  const [choice, choose] = useRemembered(`${info.id}:story`, "");
  const [goal, setGoal] = d2(null);
  useArrival((place) => {
    if (!story.stages.some((each) => each.id === place.item)) return false;
    setGoal({ ...place });
    return true;
  });
  return /* @__PURE__ */ u3("div", { class: "sos-story__page", children: [
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("h2", { children: words.tools.story }),
      /* @__PURE__ */ u3("div", { class: "sos-bar__end", children: [
        /* @__PURE__ */ u3(UndoRedo, {}),
        /* @__PURE__ */ u3(SaveMark, {})
      ] })
    ] }),
    /* @__PURE__ */ u3(Notice, {}),
    story.missing ? /* @__PURE__ */ u3("p", { class: "sos-story__note", children: story.missing }) : /* @__PURE__ */ u3(S, { children: [
      /* @__PURE__ */ u3(ContentNote, { story, choice, choose }),
      choice === "read" && /* @__PURE__ */ u3(Stages, { story, goal })
    ] })
  ] });
}
function ContentNote(props) {
  const { story, choice, choose } = props;
  const id = useId();
  if (choice === "read") {
    return /* @__PURE__ */ u3("details", { class: "sos-story__reminder", children: [
      /* @__PURE__ */ u3("summary", { children: "What this story deals with" }),
      /* @__PURE__ */ u3("p", { dir: "auto", children: story.content_note }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => choose("skip"), children: "Put the story away" })
    ] });
  }
  return /* @__PURE__ */ u3("section", { class: "sos-story__note", "aria-labelledby": id, children: [
    /* @__PURE__ */ u3("h3", { id, children: "Before you read" }),
    /* @__PURE__ */ u3("p", { dir: "auto", children: story.content_note }),
    /* @__PURE__ */ u3("p", { children: [
      /* @__PURE__ */ u3("strong", { children: [
        story.intensity,
        "."
      ] }),
      " ",
      /* @__PURE__ */ u3("span", { dir: "auto", children: story.intensity_why })
    ] }),
    choice === "skip" && /* @__PURE__ */ u3("p", { children: "The story is put away for now. All the tools work without it; come back when you like." }),
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--main", onClick: () => choose("read"), children: "Read the story" }),
      choice === "" && /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => choose("skip"), children: "Skip the story for now" })
    ] })
  ] });
}
function Stages({ story, goal }) {
  const { announce } = useBoard();
  const count = A2(story.stages.length);
  const newest = A2(null);
  const last = story.stages.at(-1);
  _2(() => {
    if (story.stages.length > count.current) {
      newest.current?.focus();
      announce(`New part of the story: ${last?.title}.`);
    }
    count.current = story.stages.length;
  }, [story.stages.length]);
  return /* @__PURE__ */ u3(S, { children: [
    story.stages.map((stage, at) => /* @__PURE__ */ u3(
      Stage,
      {
        stage,
        number: at + 1,
        heading: stage === last ? newest : void 0,
        goal: goal?.item === stage.id ? goal : null
      },
      stage.id
    )),
    story.has_next ? /* @__PURE__ */ u3(Release, { seen: story.stages.length }) : /* @__PURE__ */ u3("p", { class: "sos-story__end", children: "This is the whole story." })
  ] });
}
function Stage({ stage, number, heading, goal }) {
  const minutes = stage.minutes === 1 ? "1 minute" : `${stage.minutes} minutes`;
  return /* @__PURE__ */ u3("article", { class: "sos-story__stage", "aria-label": stage.title, children: [
    /* @__PURE__ */ u3("header", { children: [
      /* @__PURE__ */ u3("p", { class: "sos-story__part", children: [
        "Part ",
        number,
        " · about ",
        minutes,
        " to read"
      ] }),
      /* @__PURE__ */ u3("h3", { ref: heading, tabIndex: -1, dir: "auto", children: stage.title })
    ] }),
    /* @__PURE__ */ u3(StageContext.Provider, { value: { stage, goal }, children: [
      /* @__PURE__ */ u3(Prose, { text: stage.text }),
      /* @__PURE__ */ u3(Papers, { papers: stage.papers })
    ] })
  ] });
}
var view_default = defineView("story", () => /* @__PURE__ */ u3(StoryBoard, {}));
export {
  view_default as default
};
