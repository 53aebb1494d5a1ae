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
function useRemembered(key, first2) {
  const [value, setValue] = d2(() => {
    try {
      const text = sessionStorage.getItem(`${VIEW}:${key}`);
      return text === null ? first2 : JSON.parse(text);
    } catch {
      return first2;
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
    const fresh2 = shown.find((note) => before2 && !before2.has(keyOf(note)));
    if (fresh2 && left > 0) announce(`Worth another look, on the card just left: ${fresh2.sentence}`);
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
  const first2 = A2(null);
  const id = g2();
  _2(() => {
    first2.current?.focus();
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
          /* @__PURE__ */ u3("button", { ref: first2, type: "button", class: "sos-button", onClick: onNo, children: keep }),
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
var PATIENCE = 3e3;
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
    const timer = setTimeout(unheard, sent ? PATIENCE : 0);
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
  const keep = () => {
    setAsking(null);
    from.current?.focus();
  };
  const question = asking && found && /* @__PURE__ */ u3(HangingQuestion, { name: asking.name, found, onYes: () => take(true), onNo: keep });
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
  const [fresh2, setFresh] = d2("");
  return /* @__PURE__ */ u3(Section, { title: "Words of our own", children: [
    /* @__PURE__ */ u3("p", { children: "Words of your place that a family would not use, and what to ask instead." }),
    /* @__PURE__ */ u3("ul", { class: "sos-advice__words", children: words.map((each) => /* @__PURE__ */ u3(OwnWord, { word: each, isNew: each.id === fresh2 }, each.id)) }),
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

// src/pages/people.tsx
function Who({ label, help, value, onSet }) {
  const people = useBoard().parts.people ?? [];
  return /* @__PURE__ */ u3(
    Words,
    {
      shown: true,
      label,
      help,
      value: nameOf(people, value),
      suggestions: speakers(people),
      onCommit: (words) => onSet(idOf(people, words))
    }
  );
}
function Whom({ label, help, value, onSet }) {
  const people = useBoard().parts.people ?? [];
  return /* @__PURE__ */ u3(
    Words,
    {
      shown: true,
      label,
      help,
      value: value.map((each) => nameOf(people, each)).join(", "),
      onCommit: (words) => onSet(
        words.split(/\s*[,;]\s*/).map((each) => idOf(people, first(people, each))).filter(Boolean)
      )
    }
  );
}
function first(people, words) {
  const wanted = words.trim().toLowerCase();
  const found = people.filter(
    (each) => String(each.name ?? "").split(" ")[0]?.toLowerCase() === wanted
  );
  return found.length === 1 && wanted ? String(found[0]?.name) : words;
}

// src/pages/shapes.ts
var OWN = "three_pictures";
var FOOT = { x: 400, y: 480, size: 100 };
var booksOf = (parts) => parts.books ?? [];
var looksOf = (parts) => parts.looks ?? [];
var pagesOf = (parts, book) => (parts.pages ?? []).filter((each) => each.book === book);
var drawnOn = (parts, page) => (parts.drawings ?? []).filter((each) => each.page === page);
var isOwn = (book) => book.occasion === OWN;
var labelOf = (terms, value) => terms?.find((each) => each.value === value)?.label ?? value;
var capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

// src/pages/about.tsx
function About({ book, extra, onGone }) {
  const { submit } = useBoard();
  const { ask, question } = useRemoval(onGone);
  const { fields, help, ages, ready_own } = extra.words;
  const own = isOwn(book);
  const set = (values) => submit(change("books", book.id, values));
  const terms = (kind) => (extra.choices[kind] ?? []).map((each) => ({ ...each, label: capital(each.label) }));
  const ready = (extra.choices.Ready ?? []).map((each) => ({
    value: each.value,
    label: capital((own ? ready_own[each.value] : each.label) ?? each.label)
  }));
  const line = (field, label = fields[field] ?? "") => /* @__PURE__ */ u3(
    Words,
    {
      shown: true,
      lines: 1,
      label,
      help: help[field],
      value: String(book[field] ?? ""),
      onCommit: (words) => set({ [field]: words })
    }
  );
  return /* @__PURE__ */ u3("div", { class: "sos-pages__about", "data-card": book.id, children: [
    /* @__PURE__ */ u3(KeptBeside, { part: "books", item: book.id }),
    /* @__PURE__ */ u3("div", { class: "sos-pages__two", children: [
      line("title"),
      /* @__PURE__ */ u3(
        Whom,
        {
          label: (own ? fields.child : fields.children) ?? "",
          value: book.children ?? [],
          onSet: (children) => set({ children })
        }
      ),
      !own && /* @__PURE__ */ u3(
        Choice,
        {
          label: fields.occasion ?? "",
          value: book.occasion ?? "involved",
          options: terms("Occasion").filter((each) => each.value !== "three_pictures"),
          onChange: (occasion) => set({ occasion })
        }
      ),
      /* @__PURE__ */ u3("div", { children: [
        /* @__PURE__ */ u3(
          Choice,
          {
            label: fields.age ?? "",
            value: book.age ?? "younger",
            options: terms("AgeBand"),
            onChange: (age) => set({ age })
          }
        ),
        !own && /* @__PURE__ */ u3("p", { class: "sos-help", children: ages[book.age ?? "younger"] })
      ] }),
      /* @__PURE__ */ u3(
        Whom,
        {
          label: (own ? fields.with_child : fields.told_by) ?? "",
          value: book.told_by ?? [],
          onSet: (told_by) => set({ told_by })
        }
      ),
      /* @__PURE__ */ u3(WhenField, { label: fields.date ?? "", value: book.date, onCommit: (date) => set({ date }) }),
      !own && /* @__PURE__ */ u3(S, { children: [
        /* @__PURE__ */ u3(
          Who,
          {
            label: fields.sees_first ?? "",
            help: help.sees_first,
            value: book.sees_first ?? "",
            onSet: (sees_first) => set({ sees_first })
          }
        ),
        line("may_object"),
        /* @__PURE__ */ u3(
          Choice,
          {
            label: fields.open_matter ?? "",
            value: book.open_matter ?? "not_asked",
            options: terms("OpenMatter"),
            onChange: (open_matter) => set({ open_matter })
          }
        ),
        book.open_matter === "open" && /* @__PURE__ */ u3(
          Who,
          {
            label: fields.checked_by ?? "",
            help: help.open_matter,
            value: book.checked_by ?? "",
            onSet: (checked_by) => set({ checked_by })
          }
        ),
        line("disagreement")
      ] }),
      /* @__PURE__ */ u3(
        Choice,
        {
          label: (own ? fields.shown_to : fields.ready) ?? "",
          value: book.ready ?? "draft",
          options: ready,
          onChange: (value) => set({ ready: value })
        }
      ),
      line("agreed", own ? fields.wants : fields.agreed)
    ] }),
    /* @__PURE__ */ u3(Advice, { part: "books", item: book.id }),
    question,
    /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button sos-button--quiet",
        onClick: () => ask("books", book.id, "this book, with all its pages"),
        children: "Remove this book"
      }
    )
  ] });
}

// src/kit/lasting.ts
var ON_ITS_WAY = 4e3;
var PATIENCE2 = 2e4;
function useLasting(so, after = ON_ITS_WAY) {
  const [lasting, setLasting] = d2(false);
  h2(() => {
    setLasting(false);
    if (!so) return;
    const timer = setTimeout(() => setLasting(true), after);
    return () => clearTimeout(timer);
  }, [so, after]);
  return so && lasting;
}

// src/kit/link.ts
function useLink(data, type) {
  const [link, setLink] = d2("");
  h2(() => {
    if (!data) return setLink("");
    const url = URL.createObjectURL(new Blob([data], { type }));
    setLink(url);
    return () => URL.revokeObjectURL(url);
  }, [data, type]);
  return link;
}

// src/pages/making.tsx
function Making({ book, extra }) {
  const { model, announce } = useBoard();
  const [made2, setMade] = d2(null);
  const [waiting2, setWaiting] = d2(false);
  const { making } = extra.words;
  h2(() => {
    setWaiting(false);
    setMade(null);
    const heard = (content) => {
      if (content?.type !== "booklet" || content.book !== book.id) return;
      setWaiting(false);
      setMade(content);
      announce(content.trouble ?? "The booklet is ready.");
    };
    model.on("msg:custom", heard);
    return () => model.off("msg:custom", heard);
  }, [model, book.id]);
  const silent = useLasting(waiting2, PATIENCE2);
  const trouble = made2?.trouble || silent && SILENT;
  const link = useLink(made2?.html, "text/html");
  const make = (fold) => {
    const heard = send(model, { type: "booklet", book: book.id, fold });
    setWaiting(heard);
    setMade(heard ? null : { type: "booklet", book: book.id, trouble: SILENT });
  };
  return /* @__PURE__ */ u3("section", { class: "sos-pages__making", "aria-label": making.to_print, children: [
    /* @__PURE__ */ u3("h3", { children: making.to_print }),
    /* @__PURE__ */ u3("div", { class: "sos-pages__row", children: [
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => make(true), children: making.fold }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => make(false), children: making.flat })
    ] }),
    trouble && /* @__PURE__ */ u3("p", { class: "sos-notice", role: "alert", children: trouble }),
    made2 && link && /* @__PURE__ */ u3("div", { class: "sos-pages__row", children: [
      /* @__PURE__ */ u3("a", { class: "sos-button sos-button--main", href: link, target: "_blank", rel: "noreferrer", children: making.open }),
      /* @__PURE__ */ u3("a", { class: "sos-button", href: link, download: made2.name, children: making.download }),
      made2.where && /* @__PURE__ */ u3("p", { class: "sos-help", children: [
        making.kept,
        " ",
        made2.where
      ] })
    ] }),
    /* @__PURE__ */ u3("p", { class: "sos-help", children: making.hint })
  ] });
}

// src/pages/gestures.ts
var SMALLEST = 20;
var LARGEST = 400;
var within = (value, least, most) => Math.max(least, Math.min(most, value));
function placed(drawn, dx, dy) {
  if (drawn.thing === "line") {
    return { points: (drawn.points ?? []).map((each, n2) => Math.round(each + (n2 % 2 ? dy : dx))) };
  }
  return {
    x: Math.round(within((drawn.x ?? FOOT.x) + dx, 0, 800)),
    y: Math.round(within((drawn.y ?? FOOT.y) + dy, 20, 560))
  };
}
function sized(drawn, by) {
  if (drawn.thing === "line") return { width: within((drawn.width ?? 5) + 3 * by, 2, 40) };
  const size = Math.round((drawn.size ?? FOOT.size) * (by > 0 ? 1.15 : 1 / 1.15));
  return { size: within(size, SMALLEST, LARGEST) };
}
var SKY = /* @__PURE__ */ new Set(["sun", "moon", "star", "cloud", "rain", "storm", "rainbow"]);
var SAID = /* @__PURE__ */ new Set(["speech", "thought"]);
var ACROSS = [400, 220, 580, 120, 680, 310, 490];
function fresh(thing, already) {
  const alike = already.filter((each) => each.thing !== "line").length;
  const x3 = ACROSS[alike % ACROSS.length];
  if (SAID.has(thing)) return { x: x3, y: 250 };
  return { x: x3, y: SKY.has(thing) ? 140 : 484 };
}
var SIZES = { flats: 90, star: 80, house: 100 };
var sizeOf = (thing) => SIZES[thing] && SIZES[thing] !== 100 ? { size: SIZES[thing] } : {};
function nameOf2(drawn, extra, looks) {
  if (!drawn.thing || drawn.thing === "figure") {
    const look = looks.find((each) => each.id === drawn.look);
    return look && extra.looks[look.id]?.called || "somebody";
  }
  return extra.choices.Thing?.find((each) => each.value === drawn.thing)?.label ?? drawn.thing;
}

// src/pages/line.ts
function simpler(points, near) {
  if (points.length < 3) return points;
  const kept = new Uint8Array(points.length);
  kept[0] = kept[points.length - 1] = 1;
  const spans = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let far = 0;
    let at = -1;
    for (let n2 = from + 1; n2 < to; n2++) {
      const off = distance(points[n2], points[from], points[to]);
      if (off > far) [far, at] = [off, n2];
    }
    if (at < 0 || far <= near) continue;
    kept[at] = 1;
    spans.push([from, at], [at, to]);
  }
  return points.filter((_3, n2) => kept[n2]);
}
function touches(point, line, near) {
  const [first2] = line;
  if (!first2) return false;
  if (line.length === 1) return distance(point, first2, first2) <= near;
  return line.slice(1).some((to, n2) => distance(point, line[n2], to) <= near);
}
function between([ax, ay], [bx, by], step) {
  const count = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / step));
  return Array.from({ length: count }, (_3, n2) => {
    const t3 = (n2 + 1) / count;
    return [ax + (bx - ax) * t3, ay + (by - ay) * t3];
  });
}
var pairs = (numbers) => numbers.flatMap((x3, n2) => n2 % 2 ? [] : [[x3, numbers[n2 + 1] ?? 0]]);
function distance([x3, y3], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t3 = length ? Math.max(0, Math.min(1, ((x3 - ax) * dx + (y3 - ay) * dy) / length)) : 0;
  return Math.hypot(x3 - ax - t3 * dx, y3 - ay - t3 * dy);
}
function inParts(points, most) {
  const parts = [];
  for (let from = 0; from === 0 || from < points.length - 1; from += most - 1) {
    parts.push(points.slice(from, from + most));
  }
  return parts;
}
function pathOf(points) {
  const [first2, ...rest] = points;
  if (!first2) return "";
  if (rest.length === 0) return `M${first2[0]} ${first2[1]}h0.01`;
  return `M${first2[0]} ${first2[1]}${rest.map(([x3, y3]) => `L${x3} ${y3}`).join("")}`;
}
var flat = (points) => points.flatMap(([x3, y3]) => [Math.round(x3), Math.round(y3)]);

// src/pages/pointing.ts
var NEAR = 9;
var IDLE2 = 600;
var groups = (root) => Array.from(root?.querySelectorAll("[data-drawn]") ?? []);
var groupOf = (root, id) => groups(root).find((each) => each.dataset.drawn === id);
var idAt = (target) => target?.closest?.("[data-drawn]")?.dataset.drawn ?? "";
var shift = (group, dx, dy) => group?.setAttribute("transform", `translate(${dx} ${dy})`);
function pointIn(frame, event) {
  const picture = frame.querySelector("svg");
  const box = (picture ?? frame).getBoundingClientRect();
  const [wide, high] = (picture?.getAttribute("viewBox") ?? "0 0 800 520").split(" ").slice(2).map(Number);
  return [
    (event.clientX - box.left) / (box.width || 1) * wide,
    (event.clientY - box.top) / (box.height || 1) * high
  ];
}
function useNudge(frame, save) {
  const going = A2({ id: "", dx: 0, dy: 0 });
  const timer = A2();
  const keep = A2(save);
  keep.current = save;
  const now = () => {
    clearTimeout(timer.current);
    const { id, dx, dy } = going.current;
    going.current = { id: "", dx: 0, dy: 0 };
    if (id && (dx || dy)) keep.current(id, dx, dy);
  };
  h2(() => now, []);
  const by = (id, dx, dy) => {
    if (going.current.id !== id) now();
    going.current = { id, dx: going.current.dx + dx, dy: going.current.dy + dy };
    shift(groupOf(frame.current, id), going.current.dx, going.current.dy);
    clearTimeout(timer.current);
    timer.current = setTimeout(now, IDLE2);
  };
  return { by, now };
}
function useDrag(frame, on, doing) {
  const held = A2(null);
  if (!on) held.current = null;
  const stop = (event, kept) => {
    const drag = held.current;
    if (!drag || event.pointerId !== drag.pointer) return;
    held.current = null;
    const [dx, dy] = drag.far;
    if (kept && Math.hypot(dx, dy) >= 3) doing.onMove(drag.id, Math.round(dx), Math.round(dy));
    else groupOf(frame.current, drag.id)?.removeAttribute("transform");
  };
  return {
    onPointerDown: (event) => {
      const id = idAt(event.target);
      if (event.button !== 0 || !frame.current) return;
      doing.onChoose(id);
      if (!id) return;
      groupOf(frame.current, id)?.focus({ preventScroll: true });
      event.preventDefault();
      const from = pointIn(frame.current, event);
      held.current = { id, from, far: [0, 0], pointer: event.pointerId };
      frame.current.setPointerCapture?.(event.pointerId);
    },
    onPointerMove: (event) => {
      const drag = held.current;
      if (!drag || !frame.current || event.pointerId !== drag.pointer) return;
      const [x3, y3] = pointIn(frame.current, event);
      drag.far = [x3 - drag.from[0], y3 - drag.from[1]];
      shift(groupOf(frame.current, drag.id), drag.far[0], drag.far[1]);
    },
    onPointerUp: (event) => stop(event, true),
    onPointerCancel: (event) => stop(event, false)
  };
}
function useRubber(frame, drawn, rubOut) {
  const gone = A2(null);
  const last = A2([0, 0]);
  const touch = (event) => {
    const place = frame.current;
    if (!gone.current || !place) return;
    const now = pointIn(place, event);
    const way = between(last.current, now, NEAR);
    last.current = now;
    const met = drawn.filter(
      (each) => each.thing === "line" && way.some((at) => touches(at, pairs(each.points ?? []), NEAR + (each.width ?? 5) / 2))
    );
    const under = idAt(document.elementFromPoint?.(event.clientX, event.clientY) ?? event.target);
    for (const id of [...met.map((each) => each.id), under]) {
      const group = id && groupOf(place, id);
      if (!group) continue;
      gone.current.add(id);
      group.style.display = "none";
    }
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0 || !frame.current) return;
      event.preventDefault();
      gone.current = /* @__PURE__ */ new Set();
      last.current = pointIn(frame.current, event);
      frame.current.setPointerCapture?.(event.pointerId);
      touch(event);
    },
    onPointerMove: touch,
    onPointerUp: () => {
      const ids = [...gone.current ?? []];
      gone.current = null;
      rubOut(ids);
    },
    onPointerCancel: () => {
      for (const id of gone.current ?? []) {
        groupOf(frame.current, id)?.style.removeProperty("display");
      }
      gone.current = null;
    }
  };
}

// src/pages/pen.ts
var NEAR2 = 0.7;
function usePen(props, frame) {
  const { page, shown, extra, pen } = props;
  const { parts, submit, announce } = useBoard();
  const points = A2([]);
  const pointer = A2(null);
  const pens = A2(false);
  const [live, setLive] = d2("");
  const drawn = drawnOn(parts, page.id);
  const waiting2 = drawn.filter((each) => each.thing === "line" && !shown.svg.includes(`"${shown.ids}${each.id}"`)).map((each) => ({
    id: each.id,
    path: pathOf(pairs(each.points ?? [])),
    colour: each.colour ?? "plain",
    width: each.width ?? 5
  }));
  const wet = live ? [...waiting2, { id: "live", path: live, ...pen }] : waiting2;
  const lift = () => {
    const line = simpler(points.current, NEAR2);
    points.current = [];
    pointer.current = null;
    setLive("");
    if (line.length === 0) return;
    const look = {
      thing: "line",
      width: pen.width,
      ...pen.colour !== "plain" && { colour: pen.colour }
    };
    const edits = inParts(line, extra.room.longest).map(
      (each) => add("drawings", { id: newId("line"), page: page.id, ...look, points: flat(each) })
    );
    const [first2] = edits;
    if (first2 && edits.length === 1) submit(first2);
    else submit(together("draw a line", edits));
  };
  return {
    wet,
    onPointerDown: (event) => {
      if (event.pointerType === "pen") pens.current = true;
      if (event.button !== 0 || !frame.current || pointer.current !== null) return;
      if (pens.current && event.pointerType === "touch") return;
      event.preventDefault();
      if (drawn.length >= extra.room.full) return announce(extra.words.full);
      pointer.current = event.pointerId;
      frame.current.setPointerCapture?.(event.pointerId);
      points.current = [pointIn(frame.current, event)];
      setLive(pathOf(points.current));
    },
    onPointerMove: (event) => {
      if (event.pointerId !== pointer.current || !frame.current) return;
      const all = event.getCoalescedEvents?.() ?? [];
      for (const each of all.length > 0 ? all : [event]) {
        points.current.push(pointIn(frame.current, each));
      }
      setLive(pathOf(points.current));
    },
    onPointerUp: (event) => event.pointerId === pointer.current && lift(),
    // A line that is broken off is kept as far as it came.
    onPointerCancel: (event) => event.pointerId === pointer.current && lift()
  };
}

// src/pages/canvas.tsx
var STEP = 10;
var STRIDE = 40;
var WAYS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
};
function Canvas(props) {
  const { page, shown, extra, tool, chosen } = props;
  const { parts, submit, announce } = useBoard();
  const frame = A2(null);
  const drawn = drawnOn(parts, page.id);
  const { wet, ...pen } = usePen(props, frame);
  const here = drawn.some((each) => each.id === chosen) ? chosen : drawn[0]?.id ?? "";
  const at = (id) => drawn.find((each) => each.id === id);
  _2(() => {
    const place = frame.current;
    const picture = svgElement(shown.svg);
    if (!place || !picture) return;
    picture.removeAttribute("style");
    const held = idAt(place.contains(document.activeElement) ? document.activeElement : null);
    place.replaceChildren(picture);
    for (const group of picture.querySelectorAll("[data-kind]")) {
      prepare(group, shown.ids);
    }
    if (held) groupOf(place, held)?.focus({ preventScroll: true });
  }, [shown.svg]);
  _2(() => {
    for (const group of groups(frame.current)) {
      const id = group.dataset.drawn;
      group.setAttribute("tabindex", tool === "hand" && id === here ? "0" : "-1");
      group.classList.toggle("sos-pages__drawn--chosen", id === chosen);
    }
  }, [shown.svg, here, chosen, tool]);
  const nudge = useNudge(frame, (id, dx, dy) => {
    const each = at(id);
    if (each) submit(change("drawings", id, placed(each, dx, dy)));
  });
  const drag = useDrag(frame, tool === "hand", {
    onChoose: (id) => props.onChoose(id),
    onMove: (id, dx, dy) => {
      const each = at(id);
      if (each) submit(change("drawings", id, placed(each, dx, dy)));
    }
  });
  const walk = (by) => {
    const now = drawn.findIndex((each) => each.id === here);
    const next = drawn[(now + by + drawn.length) % drawn.length];
    if (!next) return;
    props.onChoose(next.id);
    groupOf(frame.current, next.id)?.focus();
  };
  const press = (event) => {
    const id = idAt(event.target);
    const each = at(id);
    if (!each || event.ctrlKey || event.metaKey || event.altKey) return;
    const way = WAYS[event.key];
    if (way) {
      const far = event.shiftKey ? STRIDE : STEP;
      nudge.by(id, way[0] * far, way[1] * far);
      props.onChoose(id);
    } else if (event.key === "PageDown" || event.key === "PageUp") {
      nudge.now();
      walk(event.key === "PageDown" ? 1 : -1);
    } else if (event.key === "+" || event.key === "=" || event.key === "-") {
      submit(change("drawings", id, sized(each, event.key === "-" ? -1 : 1)));
    } else if (event.key === "Delete" || event.key === "Backspace") {
      const name = groupOf(frame.current, id)?.getAttribute("aria-label") ?? "";
      walk(1);
      submit(remove("drawings", id));
      announce(`${name} is taken away. Undo brings it back.`);
    } else if (event.key === "Enter" || event.key === " ") props.onChoose(id, "key");
    else if (event.key === "Escape") props.onChoose("");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const rubbed = useRubber(frame, drawn, (ids) => {
    const gone = ids.filter((id) => at(id)).map((id) => remove("drawings", id));
    if (gone.length > 0) submit(together("rub out", gone));
  });
  const { width, height } = extra.room;
  const dark = page.ground?.endsWith("night");
  const handlers = tool === "pen" ? pen : tool === "rubber" ? rubbed : drag;
  return /* @__PURE__ */ u3(
    "div",
    {
      class: `sos-pages__canvas sos-pages__canvas--${tool} ${dark ? "sos-pages__canvas--dark" : ""}`,
      children: [
        /* @__PURE__ */ u3(
          "div",
          {
            ref: frame,
            class: "sos-pages__frame",
            onKeyDown: press,
            onFocusIn: (event) => {
              const id = idAt(event.target);
              if (id && id !== chosen) props.onChoose(id);
            },
            onFocusOut: nudge.now,
            ...handlers
          }
        ),
        /* @__PURE__ */ u3("svg", { class: "sos-pages__wet", viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true", children: wet.map((each) => /* @__PURE__ */ u3(WetLine, { line: each, paint: extra.paint }, each.id)) })
      ]
    }
  );
}
function WetLine({ line, paint }) {
  return /* @__PURE__ */ u3(
    "path",
    {
      d: line.path,
      fill: "none",
      stroke: paint[line.colour],
      "stroke-width": line.width,
      "stroke-linecap": "round",
      "stroke-linejoin": "round"
    }
  );
}
function prepare(group, ids) {
  const id = group.id.slice(ids.length);
  group.dataset.drawn = id;
  group.setAttribute("role", "img");
  group.setAttribute("aria-roledescription", "on the picture");
  if (!group.hasAttribute("aria-label")) group.setAttribute("aria-label", "a drawn line");
  group.setAttribute(SUPPRESS, "true");
  group.setAttribute("tabindex", "-1");
}

// src/pages/thumb.tsx
function Thumb({ svg, class: name = "" }) {
  const frame = A2(null);
  h2(() => {
    const drawn = svgElement(svg ?? "<svg/>");
    if (!drawn) return frame.current?.replaceChildren();
    for (const each of [drawn, ...drawn.querySelectorAll("*")]) {
      for (const attribute of ["id", "role", "aria-label", "aria-labelledby", "aria-describedby"]) {
        each.removeAttribute(attribute);
      }
    }
    for (const each of drawn.querySelectorAll("title, desc")) each.remove();
    drawn.querySelector(":scope > rect")?.setAttribute("fill", "none");
    for (const attribute of ["style", "width", "height"]) drawn.removeAttribute(attribute);
    frame.current?.replaceChildren(drawn);
  }, [svg]);
  return /* @__PURE__ */ u3("span", { ref: frame, class: `sos-pages__thumb ${name}`, "aria-hidden": "true" });
}

// src/pages/faces.tsx
function Faces({ legend, help, extra, value, onToggle }) {
  return /* @__PURE__ */ u3("fieldset", { class: "sos-pages__faces", children: [
    /* @__PURE__ */ u3("legend", { class: "sos-label", children: legend }),
    help && /* @__PURE__ */ u3("p", { class: "sos-help", children: help }),
    /* @__PURE__ */ u3("div", { class: "sos-pages__row", children: (extra.choices.Feeling ?? []).map((each) => /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-pages__face",
        "aria-pressed": value.includes(each.value),
        onClick: () => onToggle(each.value),
        children: [
          /* @__PURE__ */ u3(Thumb, { svg: extra.faces[each.value] }),
          /* @__PURE__ */ u3("span", { children: capital(each.label) })
        ]
      },
      each.value
    )) })
  ] });
}

// src/pages/chosen.tsx
var STEP2 = 20;
var SAYS = /* @__PURE__ */ new Set(["speech", "thought", "label"]);
function Chosen({ drawn, page, extra, heading, onChoose }) {
  const { parts, submit, announce } = useBoard();
  const looks = looksOf(parts);
  const all = drawnOn(parts, page.id);
  const kind = drawn.thing ?? "figure";
  const name = nameOf2(drawn, extra, looks);
  const set = (fields) => submit(change("drawings", drawn.id, fields));
  const go = (dx, dy) => set(placed(drawn, dx * STEP2, dy * STEP2));
  const at = all.findIndex((each) => each.id === drawn.id);
  const lay = (front) => submit(
    move("drawings", drawn.id, front ? all[at + 2]?.id ?? "" : all[at - 1]?.id ?? drawn.id)
  );
  const another = () => {
    if (all.length >= extra.room.full) return announce(extra.words.full);
    const id = newId("drawn");
    submit(add("drawings", { ...drawn, ...placed(drawn, 60, 0), id }));
    onChoose(id);
  };
  const takeAway = () => {
    submit(remove("drawings", drawn.id));
    announce(`${capital(name)} is taken away. Undo brings it back.`);
    onChoose(all[at + 1]?.id ?? all[at - 1]?.id ?? "");
  };
  const button = (words, act, off = false) => /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", "aria-disabled": off, onClick: () => !off && act(), children: words });
  return /* @__PURE__ */ u3("section", { class: "sos-pages__chosen", "aria-label": `Chosen: ${name}`, children: [
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("h4", { ref: heading, tabIndex: -1, dir: "auto", children: capital(name) }),
      /* @__PURE__ */ u3("div", { class: "sos-bar__end", children: /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--quiet", onClick: () => onChoose(""), children: "Choose nothing" }) })
    ] }),
    SAYS.has(kind) && /* @__PURE__ */ u3(
      Words,
      {
        shown: true,
        lines: 2,
        label: "The words in it",
        value: drawn.words ?? "",
        onCommit: (words) => set({ words })
      }
    ),
    /* @__PURE__ */ u3(KeptBeside, { part: "drawings", item: drawn.id }),
    kind === "figure" && /* @__PURE__ */ u3(S, { children: [
      /* @__PURE__ */ u3(
        Choice,
        {
          label: "Who it is",
          value: drawn.look ?? "",
          options: [
            { value: "", label: "A stick figure" },
            ...looks.map((each) => ({
              value: each.id,
              label: extra.looks[each.id]?.called ?? "Somebody"
            }))
          ],
          onChange: (look) => set({ look })
        }
      ),
      /* @__PURE__ */ u3(
        Faces,
        {
          legend: "How they feel",
          extra,
          value: drawn.feeling ? [drawn.feeling] : [],
          onToggle: (feeling) => set({ feeling: feeling === drawn.feeling ? null : feeling })
        }
      ),
      /* @__PURE__ */ u3(
        Choice,
        {
          label: "What they are doing",
          value: drawn.pose ?? "standing",
          options: (extra.choices.Pose ?? []).map((each) => ({
            ...each,
            label: capital(each.label)
          })),
          onChange: (pose) => set({ pose })
        }
      )
    ] }),
    kind !== "figure" && !SAYS.has(kind) && /* @__PURE__ */ u3(
      Choice,
      {
        label: "Colour",
        value: drawn.colour ?? "plain",
        options: (extra.choices.Crayon ?? []).map((each) => ({
          value: each.value,
          label: each.value === "plain" ? "As it comes" : capital(each.label)
        })),
        onChange: (colour) => set({ colour })
      }
    ),
    /* @__PURE__ */ u3("fieldset", { class: "sos-pages__row", children: [
      /* @__PURE__ */ u3("legend", { class: "sos-label", children: "Move it" }),
      button("Left", () => go(-1, 0)),
      button("Right", () => go(1, 0)),
      button("Up", () => go(0, -1)),
      button("Down", () => go(0, 1)),
      button("Larger", () => set(sized(drawn, 1)), (drawn.size ?? FOOT.size) >= 400),
      button("Smaller", () => set(sized(drawn, -1)), (drawn.size ?? FOOT.size) <= 20),
      kind !== "line" && button("Turn round", () => set({ turned: !drawn.turned })),
      button("Forward", () => lay(true), at === all.length - 1),
      button("Back", () => lay(false), at <= 0)
    ] }),
    /* @__PURE__ */ u3("div", { class: "sos-pages__row", children: [
      button("Another like it", another),
      button("Take away", takeAway)
    ] })
  ] });
}

// src/pages/map.tsx
function OnTheMap({ section, extra }) {
  const { parts } = useBoard();
  const { title, help, told, from } = extra.words.map;
  const wanted = from[section] ?? [];
  const found = (parts.statements ?? []).filter(
    (each) => wanted.includes(String(each.category)) && String(each.words ?? "").trim()
  );
  if (found.length === 0) return null;
  const forChild = (id) => String((parts.pairs ?? []).find((pair) => pair.goal === id && pair.told)?.told ?? "");
  return /* @__PURE__ */ u3("details", { class: "sos-pages__group", children: [
    /* @__PURE__ */ u3("summary", { children: title }),
    /* @__PURE__ */ u3("p", { class: "sos-help", children: help }),
    /* @__PURE__ */ u3("ul", { class: "sos-pages__map", children: found.map((each) => /* @__PURE__ */ u3("li", { dir: "auto", children: [
      each.own_words ? `“${each.words}”` : String(each.words),
      each.own_words && each.who ? ` ${nameOf(parts.people ?? [], each.who)}` : "",
      forChild(each.id) && /* @__PURE__ */ u3("p", { children: [
        told,
        " ",
        forChild(each.id)
      ] })
    ] }, each.id)) })
  ] });
}

// src/pages/look.tsx
var FIELDS = [
  ["build", "Build", "adult"],
  ["breadth", "Breadth", "middling"],
  ["skin", "Skin", "plain"],
  ["hair", "Hair", "short"],
  ["hair_colour", "HairColour", "plain"],
  ["beard", "Beard", "none"],
  ["clothes", "Clothes", "jumper"],
  ["colour", "Crayon", "plain"],
  ["legs", "Crayon", "plain"],
  ["aid", "Aid", "none"]
];
function LookForm({ look, extra, onDone }) {
  const { submit } = useBoard();
  const { ask, question } = useRemoval(onDone);
  const place = A2(null);
  h2(() => place.current?.focus(), []);
  const words = extra.words.looks;
  const shown = extra.looks[look.id];
  const called2 = shown?.called ?? "somebody";
  const set = (fields) => submit(change("looks", look.id, fields));
  return /* @__PURE__ */ u3("section", { class: "sos-pages__look", "aria-label": `How ${called2} is drawn`, children: [
    /* @__PURE__ */ u3("div", { class: "sos-pages__lookhead", children: [
      /* @__PURE__ */ u3("h5", { ref: place, tabIndex: -1, dir: "auto", children: [
        "How ",
        called2,
        " is drawn"
      ] }),
      /* @__PURE__ */ u3(Thumb, { svg: shown?.svg, class: "sos-pages__thumb--large" }),
      /* @__PURE__ */ u3("p", { class: "sos-help", children: words.help })
    ] }),
    /* @__PURE__ */ u3(KeptBeside, { part: "looks", item: look.id }),
    /* @__PURE__ */ u3(
      Who,
      {
        label: words.fields.who ?? "",
        value: String(look.who ?? ""),
        onSet: (who) => set({ who })
      }
    ),
    /* @__PURE__ */ u3("div", { class: "sos-pages__two", children: FIELDS.map(([field, kind, usual]) => /* @__PURE__ */ u3(
      Choice,
      {
        label: words.fields[field] ?? field,
        value: String(look[field] ?? usual),
        options: (extra.choices[kind] ?? []).map((each) => ({
          ...each,
          label: capital(each.label)
        })),
        onChange: (value) => set({ [field]: value })
      },
      field
    )) }),
    /* @__PURE__ */ u3("div", { class: "sos-pages__row", children: Object.entries(words.checks).map(([field, label]) => /* @__PURE__ */ u3(
      Check,
      {
        label,
        checked: Boolean(look[field]),
        onChange: (on) => set({ [field]: on })
      },
      field
    )) }),
    question,
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--main", onClick: onDone, children: "Done" }),
      /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button sos-button--quiet",
          onClick: () => ask("looks", look.id, `how ${called2} is drawn`),
          children: "Take out of the people"
        }
      )
    ] })
  ] });
}

// src/pages/palette.tsx
function Palette({ page, drawn, extra, onPut }) {
  const { submit, announce } = useBoard();
  const full = drawn.length >= extra.room.full;
  const put = (thing, name, more = {}) => {
    if (full) return announce(extra.words.full);
    const id = newId("drawn");
    const item = { id, page: page.id, thing, ...fresh(thing, drawn), ...sizeOf(thing), ...more };
    submit(add("drawings", item));
    announce(`${capital(name)} is on the picture, and can be moved.`);
    onPut(id);
  };
  const { groups: groups2, in_group } = extra.words.drawn;
  const things = extra.choices.Thing;
  return /* @__PURE__ */ u3("div", { class: "sos-pages__palette", children: [
    full && /* @__PURE__ */ u3("p", { class: "sos-notice", children: extra.words.full }),
    /* @__PURE__ */ u3(People, { extra, onPut: put }),
    /* @__PURE__ */ u3("section", { "aria-label": "Words on the picture", children: [
      /* @__PURE__ */ u3("h4", { children: "Words" }),
      /* @__PURE__ */ u3("div", { class: "sos-pages__row", children: ["speech", "thought", "label"].map((thing) => /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button",
          onClick: () => put(thing, labelOf(things, thing)),
          children: capital(labelOf(things, thing).replace(/^an? /, ""))
        },
        thing
      )) })
    ] }),
    Object.entries(in_group).map(([group, names]) => /* @__PURE__ */ u3("details", { class: "sos-pages__group", open: group === "places", children: [
      /* @__PURE__ */ u3("summary", { children: groups2[group] }),
      /* @__PURE__ */ u3("div", { class: "sos-pages__things", children: names.map((thing) => /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-pages__thing",
          onClick: () => put(thing, labelOf(things, thing)),
          children: [
            /* @__PURE__ */ u3(Thumb, { svg: extra.things[thing] }),
            /* @__PURE__ */ u3("span", { children: capital(labelOf(things, thing).replace(/^(an?|the) /, "")) })
          ]
        },
        thing
      )) })
    ] }, group)),
    /* @__PURE__ */ u3(
      Choice,
      {
        label: extra.words.fields.ground ?? "",
        value: page.ground ?? "paper",
        options: (extra.choices.Ground ?? []).map((each) => ({
          ...each,
          label: capital(each.label)
        })),
        onChange: (ground) => submit(change("pages", page.id, { ground }))
      }
    )
  ] });
}
function People({ extra, onPut }) {
  const { parts, submit } = useBoard();
  const looks = looksOf(parts);
  const [open, setOpen] = d2("");
  const { looks: words } = extra.words;
  const begin = () => {
    const id = newId("look");
    submit(add("looks", { id }));
    setOpen(id);
  };
  const changing = looks.find((each) => each.id === open);
  return /* @__PURE__ */ u3("section", { "aria-label": words.title, children: [
    /* @__PURE__ */ u3("h4", { children: words.title }),
    /* @__PURE__ */ u3("div", { class: "sos-pages__things", children: [
      /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-pages__thing",
          onClick: () => onPut("figure", "a stick figure"),
          children: [
            /* @__PURE__ */ u3(Thumb, { svg: extra.faces.happy }),
            /* @__PURE__ */ u3("span", { children: "Stick figure" })
          ]
        }
      ),
      looks.map((look) => {
        const shown = extra.looks[look.id];
        const called2 = shown?.called ?? "somebody";
        return /* @__PURE__ */ u3("div", { class: "sos-pages__person", children: [
          /* @__PURE__ */ u3(
            "button",
            {
              type: "button",
              class: "sos-pages__thing",
              onClick: () => onPut("figure", called2, { look: look.id }),
              children: [
                /* @__PURE__ */ u3(Thumb, { svg: shown?.svg, class: "sos-pages__thumb--tall" }),
                /* @__PURE__ */ u3("span", { dir: "auto", children: [
                  /* @__PURE__ */ u3("span", { class: "sos-hidden", children: "Put " }),
                  short(look, called2, parts.people ?? []),
                  /* @__PURE__ */ u3("span", { class: "sos-hidden", children: " on the picture" })
                ] })
              ]
            }
          ),
          /* @__PURE__ */ u3(
            "button",
            {
              type: "button",
              class: "sos-button sos-button--quiet",
              "aria-expanded": open === look.id,
              onClick: () => setOpen(open === look.id ? "" : look.id),
              children: [
                "Change",
                /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
                  " how ",
                  called2,
                  " is drawn"
                ] })
              ]
            }
          )
        ] }, look.id);
      })
    ] }),
    /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-pages__add", onClick: begin, children: [
      /* @__PURE__ */ u3("span", { "aria-hidden": "true", children: "+ " }),
      "Draw somebody new"
    ] }),
    changing && /* @__PURE__ */ u3(LookForm, { look: changing, extra, onDone: () => setOpen("") }, changing.id)
  ] });
}
function short(look, called2, people) {
  const known = people.some((each) => each.id === look.who);
  return (known ? called2.split(" ")[0] : called2.split(",")[0]) ?? called2;
}

// src/pages/tools.tsx
var TOOLS = [
  ["pen", "Draw"],
  ["rubber", "Rub out"],
  ["hand", "Move things"]
];
var WIDTHS = [
  [3, "Thin"],
  [5, "Middling"],
  [11, "Thick"]
];
function Tools({ tool, pen, extra, onTool, onPen }) {
  const name = useId();
  return /* @__PURE__ */ u3("div", { class: "sos-pages__tools", children: [
    /* @__PURE__ */ u3("fieldset", { class: "sos-pages__switch", children: [
      /* @__PURE__ */ u3("legend", { class: "sos-hidden", children: "What you do on the picture" }),
      TOOLS.map(([value, label]) => /* @__PURE__ */ u3("label", { children: [
        /* @__PURE__ */ u3(
          "input",
          {
            type: "radio",
            name: `${name}-tool`,
            checked: tool === value,
            onChange: () => onTool(value)
          }
        ),
        /* @__PURE__ */ u3("span", { children: label })
      ] }, value))
    ] }),
    tool === "pen" && /* @__PURE__ */ u3(S, { children: [
      /* @__PURE__ */ u3("fieldset", { class: "sos-pages__crayons", children: [
        /* @__PURE__ */ u3("legend", { class: "sos-hidden", children: "Colour of the pen" }),
        Object.entries(extra.paint).map(([colour, paint]) => {
          const words = colour === "plain" ? "Ink" : capital(labelOf(extra.choices.Crayon, colour));
          return /* @__PURE__ */ u3("label", { title: words, children: [
            /* @__PURE__ */ u3(
              "input",
              {
                type: "radio",
                name: `${name}-colour`,
                "aria-label": words,
                checked: pen.colour === colour,
                onChange: () => onPen({ ...pen, colour })
              }
            ),
            /* @__PURE__ */ u3("span", { style: { background: paint } })
          ] }, colour);
        })
      ] }),
      /* @__PURE__ */ u3("fieldset", { class: "sos-pages__switch", children: [
        /* @__PURE__ */ u3("legend", { class: "sos-hidden", children: "How thick the pen is" }),
        WIDTHS.map(([width, label]) => /* @__PURE__ */ u3("label", { children: [
          /* @__PURE__ */ u3(
            "input",
            {
              type: "radio",
              name: `${name}-width`,
              checked: pen.width === width,
              onChange: () => onPen({ ...pen, width })
            }
          ),
          /* @__PURE__ */ u3("span", { children: label })
        ] }, width))
      ] })
    ] }),
    tool === "hand" && /* @__PURE__ */ u3("p", { class: "sos-help", children: "Drag things about. By keyboard: Page Down to the next one, arrow keys to move it, + and − for its size, Delete to take it away, Enter for its fields." })
  ] });
}

// src/pages/page.tsx
function PageMaker({ book, page, extra }) {
  const { parts } = useBoard();
  const [tool, setTool] = useRemembered("pages:tool", "pen");
  const [pen, setPen] = useRemembered("pages:pen", { colour: "plain", width: 5 });
  const [chosen, setChosen] = d2("");
  const heading = A2(null);
  const shown = extra.pages[page.id];
  const drawn = drawnOn(parts, page.id);
  const found = drawn.find((each) => each.id === chosen);
  const choose = (id, by) => {
    setChosen(id);
    if (by === "key") requestAnimationFrame(() => heading.current?.focus());
  };
  return /* @__PURE__ */ u3("div", { class: "sos-pages__maker", children: [
    /* @__PURE__ */ u3("div", { class: "sos-pages__sheet", children: [
      /* @__PURE__ */ u3(Tools, { tool, pen, extra, onTool: setTool, onPen: setPen }),
      shown && /* @__PURE__ */ u3(
        Canvas,
        {
          page,
          shown,
          extra,
          tool,
          pen,
          chosen,
          onChoose: choose
        }
      ),
      /* @__PURE__ */ u3(PageWords, { book, page, extra })
    ] }),
    /* @__PURE__ */ u3("div", { class: "sos-pages__side", children: [
      found && /* @__PURE__ */ u3(Chosen, { drawn: found, page, extra, heading, onChoose: setChosen }),
      /* @__PURE__ */ u3(
        Palette,
        {
          page,
          drawn,
          extra,
          onPut: (id) => {
            setTool("hand");
            setChosen(id);
          }
        }
      ),
      /* @__PURE__ */ u3("p", { class: "sos-help", children: extra.words.no_pen })
    ] })
  ] });
}
function PageWords({ book, page, extra }) {
  const { submit } = useBoard();
  const { fields, help, sections, tellings } = extra.words;
  const own = isOwn(book);
  const set = (values) => submit(change("pages", page.id, values));
  const telling = own ? tellings.three_pictures : ["none", ...tellings.story];
  const section = sections[page.section ?? "none"];
  const named = (name) => ({ value: name, label: sections[name]?.title ?? name });
  const feelings = page.feelings ?? [];
  return /* @__PURE__ */ u3("div", { class: "sos-pages__words", "data-card": page.id, children: [
    section && (section.help || section.ask) && /* @__PURE__ */ u3("p", { class: "sos-pages__prompt", children: [
      section.help,
      " ",
      section.ask
    ] }),
    /* @__PURE__ */ u3(
      Words,
      {
        shown: true,
        lines: 2,
        class: "sos-pages__told",
        label: (own ? fields.own_words : fields.words) ?? "",
        help: own ? help.own_words : help.words,
        value: page.words ?? "",
        onCommit: (words) => set({ words })
      }
    ),
    !own && /* @__PURE__ */ u3(OnTheMap, { section: page.section ?? "none", extra }),
    /* @__PURE__ */ u3(KeptBeside, { part: "pages", item: page.id }),
    /* @__PURE__ */ u3(Advice, { part: "pages", item: page.id }),
    /* @__PURE__ */ u3("div", { class: "sos-pages__two", children: [
      /* @__PURE__ */ u3(
        Choice,
        {
          label: fields.section ?? "",
          value: page.section ?? "none",
          options: telling.map(named),
          onChange: (section2) => set({ section: section2 })
        }
      ),
      /* @__PURE__ */ u3(
        Words,
        {
          shown: true,
          lines: 1,
          label: fields.shows ?? "",
          help: help.shows,
          placeholder: extra.pages[page.id]?.shows,
          value: page.shows ?? "",
          onCommit: (shows) => set({ shows })
        }
      )
    ] }),
    /* @__PURE__ */ u3("details", { class: "sos-pages__group", open: own, children: [
      /* @__PURE__ */ u3("summary", { children: fields.feelings }),
      /* @__PURE__ */ u3(
        Faces,
        {
          legend: fields.feelings ?? "",
          help: help.feelings,
          extra,
          value: feelings,
          onToggle: (feeling) => set({
            feelings: feelings.includes(feeling) ? feelings.filter((each) => each !== feeling) : [...feelings, feeling]
          })
        }
      ),
      /* @__PURE__ */ u3(
        Words,
        {
          shown: true,
          lines: 1,
          label: fields.felt ?? "",
          value: page.felt ?? "",
          onCommit: (felt) => set({ felt })
        }
      ),
      !own && /* @__PURE__ */ u3(
        Whom,
        {
          label: fields.disputed_by ?? "",
          value: page.disputed_by ?? [],
          onSet: (disputed_by) => set({ disputed_by })
        }
      )
    ] })
  ] });
}

// src/pages/reading.tsx
function Reading({ book, extra, onDone }) {
  const { parts, announce, info } = useBoard();
  const pages = stepsOf(book, pagesOf(parts, book.id));
  const [wanted, setAt] = useRemembered(`${info.id}:pages:reading:${book.id}`, 0);
  const at = Math.min(wanted, Math.max(0, pages.length - 1));
  const step = pages[at];
  const differs = step === DIFFER;
  const page = differs ? void 0 : step;
  const whole = A2(null);
  const next = A2(null);
  h2(() => {
    whole.current?.showModal?.();
    next.current?.focus();
  }, []);
  const { words } = extra;
  const go = (to) => {
    if (to < 0 || to >= pages.length) return;
    setAt(to);
    const step2 = pages[to];
    const there = step2 === DIFFER ? void 0 : step2;
    announce(
      `${words.page} ${to + 1}. ${step2 === DIFFER ? `${words.disagreed}. ${book.disagreement}` : ""} ${extra.pages[there?.id ?? ""]?.shows ?? ""} ${there?.words ?? ""}`
    );
  };
  const press = (event) => {
    const keys = {
      ArrowRight: at + 1,
      PageDown: at + 1,
      ArrowLeft: at - 1,
      PageUp: at - 1,
      Home: 0,
      End: pages.length - 1
    };
    const to = keys[event.key];
    if (to === void 0) return;
    go(to);
    event.preventDefault();
    event.stopPropagation();
  };
  const shown = page && extra.pages[page.id];
  const heading = isOwn(book) && page ? words.sections[page.section ?? "none"]?.title : "";
  return /* @__PURE__ */ u3(
    "dialog",
    {
      ref: whole,
      class: "sos-pages__reading",
      tabIndex: -1,
      "aria-label": extra.books[book.id]?.called,
      onKeyDown: press,
      onClose: onDone,
      children: [
        /* @__PURE__ */ u3("div", { class: "sos-pages__open", children: [
          !step && /* @__PURE__ */ u3("p", { children: words.empty_end }),
          heading && /* @__PURE__ */ u3("h3", { children: heading }),
          page && shown && /* @__PURE__ */ u3(Svg, { text: shown.svg }, page.id),
          page?.words && /* @__PURE__ */ u3(
            "p",
            {
              class: `sos-pages__aloud ${page.words.length > 200 ? "sos-pages__aloud--long" : ""}`,
              dir: "auto",
              children: isOwn(book) ? `“${page.words}”` : page.words
            }
          ),
          differs && /* @__PURE__ */ u3("div", { class: "sos-pages__differ", dir: "auto", children: [
            /* @__PURE__ */ u3("h3", { children: words.disagreed }),
            /* @__PURE__ */ u3("p", { class: "sos-pages__aloud", children: book.disagreement })
          ] })
        ] }),
        /* @__PURE__ */ u3("div", { class: "sos-pages__turn", children: [
          /* @__PURE__ */ u3(Turn, { off: at === 0, onTurn: () => go(at - 1), children: [
            /* @__PURE__ */ u3("span", { "aria-hidden": "true", children: "‹" }),
            " Page before"
          ] }),
          /* @__PURE__ */ u3("p", { children: [
            /* @__PURE__ */ u3("span", { "aria-hidden": "true", children: pages.length > 0 && `${at + 1} ${words.of} ${pages.length}` }),
            /* @__PURE__ */ u3("button", { type: "button", class: "sos-pages__leave", onClick: onDone, children: words.make })
          ] }),
          /* @__PURE__ */ u3(Turn, { off: at >= pages.length - 1, onTurn: () => go(at + 1), first: next, children: [
            "Next page ",
            /* @__PURE__ */ u3("span", { "aria-hidden": "true", children: "›" })
          ] })
        ] })
      ]
    }
  );
}
var DIFFER = "differ";
function stepsOf(book, pages) {
  if (!book.disagreement?.trim() || pages.length === 0) return pages;
  return [...pages.slice(0, -1), DIFFER, ...pages.slice(-1)];
}
function Turn({ off, onTurn, first: first2, children }) {
  return /* @__PURE__ */ u3(
    "button",
    {
      ref: first2 ?? null,
      type: "button",
      class: "sos-pages__arrow",
      "aria-disabled": off,
      onClick: () => !off && onTurn(),
      children
    }
  );
}

// src/pages/strip.tsx
function Strip({ book, page, extra, onPage }) {
  const { parts, submit, announce } = useBoard();
  const pages = pagesOf(parts, book.id);
  const at = pages.findIndex((each) => each.id === page?.id);
  const { ask, question } = useRemoval(() => onPage(pages[at + 1]?.id ?? pages[at - 1]?.id ?? ""));
  const { words } = extra;
  const go = (by) => {
    const before2 = by < 0 ? pages[at - 1] : pages[at + 2];
    if (!page) return;
    submit(move("pages", page.id, before2?.id ?? ""));
    announce(`This is page ${at + 1 + by} now.`);
  };
  return /* @__PURE__ */ u3("nav", { class: "sos-pages__strip", "aria-label": "The pages of this book", children: [
    pages.length === 0 && /* @__PURE__ */ u3("p", { class: "sos-help", children: words.no_pages }),
    /* @__PURE__ */ u3("ol", { children: pages.map((each, n2) => /* @__PURE__ */ u3("li", { children: /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-pages__leaf",
        "aria-current": each.id === page?.id ? "page" : void 0,
        onClick: () => onPage(each.id),
        children: [
          /* @__PURE__ */ u3(Thumb, { svg: extra.pages[each.id]?.svg, class: "sos-pages__thumb--page" }),
          /* @__PURE__ */ u3("span", { dir: "auto", children: [
            n2 + 1,
            /* @__PURE__ */ u3("span", { class: "sos-pages__leafwords", children: [
              " ",
              each.words || extra.words.sections[each.section ?? "none"]?.title
            ] })
          ] })
        ]
      }
    ) }, each.id)) }),
    /* @__PURE__ */ u3(AddPage, { book, pages, extra, onPage }),
    page && /* @__PURE__ */ u3("div", { class: "sos-pages__row", children: [
      /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button sos-button--quiet",
          "aria-disabled": at <= 0,
          onClick: () => at > 0 && go(-1),
          children: "Page earlier"
        }
      ),
      /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button sos-button--quiet",
          "aria-disabled": at === pages.length - 1,
          onClick: () => at < pages.length - 1 && go(1),
          children: "Page later"
        }
      ),
      /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button sos-button--quiet",
          onClick: () => ask("pages", page.id, `page ${at + 1}`),
          children: "Remove page"
        }
      )
    ] }),
    question
  ] });
}
function AddPage({ book, pages, extra, onPage }) {
  const { submit } = useBoard();
  const id = useId();
  const [wanted, setWanted] = d2("");
  const { sections, tellings } = extra.words;
  const telling = tellings[isOwn(book) ? "three_pictures" : "story"];
  const told = new Set(pages.map((each) => each.section));
  const next = telling.find((each) => !told.has(each)) ?? telling[telling.length - 1] ?? "none";
  const section = wanted || next;
  const begin = () => {
    const page = newId("page");
    const last = pages.find((each) => each.section && order(each.section) > order(section));
    submit(add("pages", { id: page, book: book.id, section }, last?.id ?? ""));
    setWanted("");
    onPage(page);
  };
  const order = (name) => telling.indexOf(name);
  return /* @__PURE__ */ u3("div", { class: "sos-pages__addpage", children: [
    /* @__PURE__ */ u3("label", { for: id, class: "sos-label", children: "Next page" }),
    /* @__PURE__ */ u3("select", { id, value: section, onChange: (event) => setWanted(event.currentTarget.value), children: [...telling, ...isOwn(book) ? [] : ["none"]].map((each) => /* @__PURE__ */ u3("option", { value: each, children: sections[each]?.title }, each)) }),
    /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: begin, children: [
      /* @__PURE__ */ u3("span", { "aria-hidden": "true", children: "+ " }),
      "Add this page"
    ] })
  ] });
}

// src/pages/view.tsx
function PagesBoard() {
  const { model } = useBoard();
  const extra = useModel(model, "extra");
  const waits = !extra.words;
  h2(() => {
    if (waits) send(model, { type: "looked_at" });
  }, [model, waits]);
  return waits ? /* @__PURE__ */ u3("p", { class: "sos-help", children: "One moment…" }) : /* @__PURE__ */ u3(Books, { extra });
}
function Books({ extra }) {
  const { model, parts, info } = useBoard();
  const words = useModel(model, "words");
  const books = booksOf(parts);
  const [wanted, setBook] = useRemembered(`${info.id}:pages:book`, "");
  const [reading, setReading] = d2(false);
  const reader = A2(null);
  const book = books.find((each) => each.id === wanted) ?? books[0];
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3(
      BoardHead,
      {
        title: words.tools.pages,
        lead: book && isOwn(book) ? extra.words.lead_child : extra.words.lead,
        parts: ["books", "pages", "drawings", "looks"],
        children: book && /* @__PURE__ */ u3(
          "button",
          {
            ref: reader,
            type: "button",
            class: "sos-button sos-button--main",
            onClick: () => setReading(true),
            children: extra.words.read
          }
        )
      }
    ),
    reading && book && /* @__PURE__ */ u3(
      Reading,
      {
        book,
        extra,
        onDone: () => {
          setReading(false);
          reader.current?.focus();
        }
      },
      book.id
    ),
    /* @__PURE__ */ u3(Shelf, { books, book, extra, onBook: setBook }),
    /* @__PURE__ */ u3("details", { class: "sos-picture__words", children: [
      /* @__PURE__ */ u3("summary", { children: "Read as words and tables" }),
      /* @__PURE__ */ u3(SheetView, { sheet: extra.sheet })
    ] })
  ] });
}
function Shelf({ books, book, extra, onBook }) {
  const { parts, info } = useBoard();
  const [wanted, setPage] = useRemembered(`${info.id}:pages:page`, "");
  const pages = book ? pagesOf(parts, book.id) : [];
  const page = pages.find((each) => each.id === wanted) ?? pages[0];
  const unasked = Boolean(book && isOwn(book) && !book.children?.length);
  return /* @__PURE__ */ u3(S, { children: [
    books.length === 0 && /* @__PURE__ */ u3("p", { class: "sos-pages__none", children: extra.words.none }),
    books.length > 0 && /* @__PURE__ */ u3("nav", { class: "sos-pages__books", "aria-label": "Books", children: books.map((each) => /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button",
        "aria-pressed": each.id === book?.id,
        onClick: () => onBook(each.id),
        children: /* @__PURE__ */ u3("span", { dir: "auto", children: extra.books[each.id]?.called ?? each.title })
      },
      each.id
    )) }),
    /* @__PURE__ */ u3(Begin, { extra, folded: books.length > 0, onBegun: onBook }),
    book && /* @__PURE__ */ u3("article", { class: "sos-pages__book", "aria-label": extra.books[book.id]?.called, children: [
      /* @__PURE__ */ u3("details", { class: "sos-pages__group", open: unasked, children: [
        /* @__PURE__ */ u3("summary", { children: [
          extra.words.about,
          ": ",
          /* @__PURE__ */ u3(Short, { book, extra })
        ] }),
        /* @__PURE__ */ u3(About, { book, extra, onGone: () => onBook("") })
      ] }),
      /* @__PURE__ */ u3("div", { class: "sos-pages__desk", children: [
        /* @__PURE__ */ u3(Strip, { book, page, extra, onPage: setPage }),
        page && /* @__PURE__ */ u3(PageMaker, { book, page, extra }, page.id)
      ] }),
      pages.length > 0 && /* @__PURE__ */ u3(Making, { book, extra })
    ] })
  ] });
}
function Short({ book, extra }) {
  const people = useBoard().parts.people ?? [];
  const whom = (book.children ?? []).map((each) => nameOf(people, each).split(" ")[0]).join(", ");
  const ready = book.ready ?? "draft";
  const how = isOwn(book) ? extra.words.ready_own[ready] : `${labelOf(extra.choices.AgeBand, book.age ?? "younger")}, ${labelOf(extra.choices.Ready, ready)}`;
  return /* @__PURE__ */ u3("span", { dir: "auto", children: whom ? `${whom}; ${how}` : how });
}
function Begin({ extra, folded, onBegun }) {
  const { submit } = useBoard();
  const [open, setOpen] = d2(false);
  const begin = (occasion, title) => {
    const id = newId("book");
    const one = extra.children.length === 1 || occasion !== OWN;
    const children = one ? extra.children : [];
    const first2 = extra.words.tellings[occasion === OWN ? OWN : "story"] ?? [];
    const sections = occasion === OWN ? first2 : first2.slice(0, 1);
    const pages = sections.map((section) => add("pages", { id: newId("page"), book: id, section }));
    submit(together("begin a book", [add("books", { id, occasion, title, children }), ...pages]));
    setOpen(false);
    onBegun(id);
  };
  const choices = /* @__PURE__ */ u3("div", { class: "sos-pages__begin", children: Object.entries(extra.words.begin).map(([occasion, { button, title }]) => /* @__PURE__ */ u3(
    "button",
    {
      type: "button",
      class: "sos-button",
      onClick: () => begin(occasion, title),
      children: [
        /* @__PURE__ */ u3("span", { "aria-hidden": "true", children: "+ " }),
        capital(button)
      ]
    },
    occasion
  )) });
  if (!folded) return choices;
  return /* @__PURE__ */ u3(
    "details",
    {
      class: "sos-pages__group",
      open,
      onToggle: (event) => setOpen(event.currentTarget.open),
      children: [
        /* @__PURE__ */ u3("summary", { children: "Begin another book" }),
        choices
      ]
    }
  );
}
var view_default = defineView("pages", () => /* @__PURE__ */ u3(PagesBoard, {}));
export {
  view_default as default
};
