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
  var s3, h3, p3, v3, y3, _3, g2 = t3 && t3.__k || w, m3 = l3.length;
  for (f4 = T(u4, l3, g2, f4, m3), s3 = 0; s3 < m3; s3++) null != (p3 = u4.__k[s3]) && (h3 = -1 != p3.__i && g2[p3.__i] || d, p3.__i = s3, _3 = q(n2, p3, h3, i3, r3, o3, e3, f4, c3, a3), v3 = p3.__e, p3.ref && h3.ref != p3.ref && (h3.ref && J(h3.ref, null, p3), a3.push(p3.ref, p3.__c || v3, p3)), null == y3 && null != v3 && (y3 = v3), 4 & p3.__u ? (f4 = j(p3, f4, n2), h3.__e && (h3.__e = null)) : "function" == typeof p3.type && void 0 !== _3 ? f4 = _3 : v3 && (f4 = v3.nextSibling), p3.__u &= -7);
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
function q2(n2, t3) {
  return o2 = 8, T2(function() {
    return n2;
  }, t3);
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

// src/kit/ids.ts
function useId() {
  return d2(() => newId("sos"))[0];
}

// src/kit/lasting.ts
var PATIENCE = 2e4;

// src/workbench/ask.ts
function useAsk(model) {
  const waiting = A2(/* @__PURE__ */ new Map());
  _2(() => {
    const receive = (content, buffers) => {
      if (content?.type !== "reply") return;
      waiting.current.get(String(content.ask))?.({
        trouble: "",
        ...content,
        data: buffers?.[0]
      });
    };
    model.on("msg:custom", receive);
    return () => model.off("msg:custom", receive);
  }, [model]);
  return q2(
    (message, data) => new Promise((resolve) => {
      const id = newId("ask");
      const settle2 = (reply) => {
        clearTimeout(timer);
        waiting.current.delete(id);
        resolve(reply);
      };
      const timer = setTimeout(() => settle2({ trouble: SILENT }), PATIENCE);
      waiting.current.set(id, settle2);
      const heard = send(model, { type: "ask", ask: id, ...message }, data);
      if (!heard) settle2({ trouble: SILENT });
    }),
    [model]
  );
}
var SLICE = 4 * 1024 * 1024;

// src/writing/checked.tsx
function Checked({ file, review, heading }) {
  const { problems, advice } = review;
  if (problems.length > 0) {
    return /* @__PURE__ */ u3("section", { class: "sos-writing__checked", children: [
      /* @__PURE__ */ u3("h5", { ref: heading, tabIndex: -1, children: problems.length === 1 ? "One thing keeps it from being used" : `${problems.length} things keep it from being used` }),
      /* @__PURE__ */ u3("ul", { children: problems.map((each) => /* @__PURE__ */ u3("li", { dir: "auto", children: [
        /* @__PURE__ */ u3("strong", { children: [
          placed(each.where, file),
          ":"
        ] }),
        " ",
        each.what,
        " ",
        each.hint
      ] }, `${each.where} ${each.what}`)) }),
      /* @__PURE__ */ u3("p", { children: "Mend it in the file, save it, and check again. Nothing is lost meanwhile." })
    ] });
  }
  const whys = [...new Set(advice.map((each) => each.why))];
  return /* @__PURE__ */ u3("section", { class: "sos-writing__checked", children: [
    /* @__PURE__ */ u3("h5", { ref: heading, tabIndex: -1, children: "It can be used" }),
    /* @__PURE__ */ u3("p", { children: "It stands among the practice families when the workbench is opened." }),
    advice.length === 0 ? /* @__PURE__ */ u3("p", { children: "There is nothing more to say. Let somebody who did not write it read it." }) : /* @__PURE__ */ u3(S, { children: [
      /* @__PURE__ */ u3("h6", { children: "Worth a thought" }),
      /* @__PURE__ */ u3("p", { children: "Advice, from the top of the file to its end. You decide." }),
      /* @__PURE__ */ u3("ul", { children: advice.map((each) => /* @__PURE__ */ u3("li", { dir: "auto", children: [
        /* @__PURE__ */ u3("strong", { children: [
          "Line ",
          each.line,
          each.where && `, ${each.where}`,
          ":"
        ] }),
        " ",
        each.sentence
      ] }, `${each.line} ${each.where} ${each.sentence}`)) }),
      /* @__PURE__ */ u3("details", { children: [
        /* @__PURE__ */ u3("summary", { children: "Why" }),
        /* @__PURE__ */ u3("ul", { children: whys.map((why) => /* @__PURE__ */ u3("li", { children: why }, why)) })
      ] })
    ] })
  ] });
}
function placed(where, file) {
  const rest = where.startsWith(`${file}, `) ? where.slice(file.length + 2) : where;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

// src/writing/view.tsx
function Writing({ model }) {
  const lead = useModel(model, "lead");
  const families = useModel(model, "families");
  const ask = useAsk(model);
  const [told, setTold] = d2("");
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3("h2", { children: "Write a family" }),
    /* @__PURE__ */ u3("p", { class: "sos-writing__lead", children: lead }),
    /* @__PURE__ */ u3(
      Begin,
      {
        ask,
        onBegun: (file) => setTold(`“${file}” is in the folder of your families.`)
      }
    ),
    /* @__PURE__ */ u3("section", { class: "sos-writing__own", children: [
      /* @__PURE__ */ u3("h3", { children: "Your families" }),
      /* @__PURE__ */ u3("p", { role: "status", children: told }),
      families.length === 0 && /* @__PURE__ */ u3("p", { children: "There is none yet. Begin one above." }),
      /* @__PURE__ */ u3("ul", { children: families.map((own) => /* @__PURE__ */ u3(Family, { own, ask }, own.file)) })
    ] })
  ] });
}
function Begin({ ask, onBegun }) {
  const id = useId();
  const [name, setName] = d2("");
  const [trouble, setTrouble] = d2("");
  const begin = async (event) => {
    event.preventDefault();
    setTrouble(name.trim() ? "" : "Give the family a name first.");
    if (!name.trim()) return;
    const reply = await ask({ do: "begin", name: name.trim() });
    setTrouble(reply.trouble);
    if (reply.trouble) return;
    setName("");
    onBegun(String(reply.file));
  };
  return /* @__PURE__ */ u3("form", { class: "sos-writing__begin", onSubmit: begin, children: [
    /* @__PURE__ */ u3("label", { for: id, children: "What is the family called?" }),
    /* @__PURE__ */ u3("p", { id: `${id}-help`, class: "sos-label", children: "An invented surname and street, such as “The Pell family, Moss Lane”. No real family." }),
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("div", { class: "sos-words", children: /* @__PURE__ */ u3(
        "input",
        {
          id,
          type: "text",
          value: name,
          maxLength: 80,
          autocomplete: "off",
          "aria-describedby": `${id}-help`,
          onInput: (event) => setName(event.currentTarget.value)
        }
      ) }),
      /* @__PURE__ */ u3("button", { type: "submit", class: "sos-button sos-button--main", children: "Begin this family" })
    ] }),
    trouble && /* @__PURE__ */ u3("p", { class: "sos-notice", role: "alert", children: trouble })
  ] });
}
function Family({ own, ask }) {
  const [review, setReview] = d2(null);
  const [trouble, setTrouble] = d2("");
  const [checking, setChecking] = d2(false);
  const found = A2(null);
  const times = A2(0);
  _2(() => {
    if (review) found.current?.focus();
  }, [review]);
  const check = async () => {
    setChecking(true);
    const reply = await ask({ do: "check", file: own.file });
    setChecking(false);
    setTrouble(reply.trouble);
    times.current += 1;
    setReview(reply.trouble ? null : reply.review);
  };
  const editor = editorOf(own.path);
  return /* @__PURE__ */ u3("li", { class: "sos-writing__family", children: [
    /* @__PURE__ */ u3("h4", { dir: "auto", children: own.title }),
    /* @__PURE__ */ u3("p", { class: "sos-label", children: [
      own.path,
      !editor && ", in your practice folder. Open it in a text editor."
    ] }),
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      editor && /* @__PURE__ */ u3("a", { class: "sos-button sos-writing__open", href: editor, target: "_blank", rel: "noopener", children: [
        "Open the file",
        /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
          " of ",
          own.title
        ] }),
        " (in a new tab)"
      ] }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--main", onClick: check, children: [
        "Check",
        /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
          " ",
          own.title
        ] })
      ] }),
      /* @__PURE__ */ u3("span", { role: "status", children: checking && "Checking…" })
    ] }),
    trouble && /* @__PURE__ */ u3("p", { class: "sos-notice", role: "alert", children: trouble }),
    review && /* @__PURE__ */ u3(Checked, { file: own.file, review, heading: found }, times.current)
  ] });
}
function editorOf(path) {
  const config = document.getElementById("jupyter-config-data")?.textContent;
  if (!config) return "";
  const { baseUrl } = JSON.parse(config);
  const steps = path.split("/").map(encodeURIComponent).join("/");
  return baseUrl ? `${baseUrl}doc/workspaces/writing/tree/${steps}?reset` : "";
}
var view_default = {
  render({ model, el }) {
    el.classList.add("sos", "sos-writing");
    el.dataset.sosBoard = "writing";
    R(/* @__PURE__ */ u3(Writing, { model }), el);
    const release = keepFocus(el);
    return () => {
      release();
      R(null, el);
    };
  }
};
export {
  view_default as default
};
