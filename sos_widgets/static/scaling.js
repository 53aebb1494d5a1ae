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

// src/kit/going.ts
var ARRIVE = "sos-arrive";
var HERE = "sos-here";
function listen(name, heard) {
  const listener = (event) => {
    if (!event.defaultPrevented && heard(event.detail)) {
      event.preventDefault();
    }
  };
  globalThis.addEventListener(name, listener);
  return () => globalThis.removeEventListener(name, listener);
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
    const before3 = said.current;
    said.current = new Set(shown.map(keyOf));
    const fresh2 = shown.find((note) => before3 && !before3.has(keyOf(note)));
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

// src/kit/ends.ts
function toldOf(pair, parts) {
  const words = (id2) => String((parts.statements ?? []).find((each) => each.id === id2)?.words ?? "").trim();
  const { id, scale = "", danger, goal } = pair;
  return { id, scale: String(scale), danger: words(danger), goal: words(goal) };
}
var pairsOf = (parts) => (parts.pairs ?? []).map((each) => toldOf(each, parts)).filter((each) => each.danger || each.goal);
var endsOf = (pair, words) => ({
  zero: pair.danger || (words.scale_kinds.goal?.zero ?? ""),
  ten: pair.goal || (words.scale_kinds.goal?.ten ?? "")
});
function scaleFor(pair, words) {
  const id = newId("scale");
  const question = words.scale_kinds.goal?.question ?? "";
  const item = { id, kind: "goal", question, ...endsOf(pair, words) };
  const linking = change("pairs", pair.id, { scale: id });
  return { id, edit: together("add a scale for a pair", [add("scales", item), linking]) };
}
var takeEnds = (scale, pair, words) => together("take a scale's ends from a pair", [
  change("scales", scale.id, { kind: "goal", ...endsOf(pair, words) }),
  change("pairs", pair.id, { scale: scale.id })
]);

// src/scaling/adding.tsx
function Adding({ onAdd, onClose }) {
  const { model, parts, submit } = useBoard();
  const words = useModel(model, "words");
  const first = A2(null);
  _2(() => {
    if (onClose) first.current?.focus();
  }, []);
  const begin = (id, edit) => {
    submit(edit);
    onAdd(id);
  };
  const beginKind = (kind) => {
    const id = newId("scale");
    const { question = "", zero = "", ten = "" } = words.scale_kinds[kind] ?? {};
    begin(id, add("scales", { id, kind, question, zero, ten }));
  };
  const pairs = pairsOf(parts).filter((each) => !each.scale);
  return /* @__PURE__ */ u3("section", { class: "sos-scaling__adding", "aria-label": "A new scale", children: [
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("h3", { ref: first, tabIndex: -1, children: "What is it about?" }),
      onClose && /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-bar__end", onClick: onClose, children: "Not now" })
    ] }),
    /* @__PURE__ */ u3("ul", { children: [
      pairs.map((pair) => /* @__PURE__ */ u3("li", { children: /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-scaling__choice",
          onClick: () => {
            const { id, edit } = scaleFor(pair, words);
            begin(id, edit);
          },
          children: [
            /* @__PURE__ */ u3("b", { children: "From the danger to the goal" }),
            pair.danger && /* @__PURE__ */ u3("span", { dir: "auto", children: [
              /* @__PURE__ */ u3("span", { class: "sos-label", children: "0 " }),
              cut(pair.danger, 110)
            ] }),
            pair.goal && /* @__PURE__ */ u3("span", { dir: "auto", children: [
              /* @__PURE__ */ u3("span", { class: "sos-label", children: "10 " }),
              cut(pair.goal, 110)
            ] })
          ]
        }
      ) }, pair.id)),
      Object.entries(words.scale_kinds).map(([kind, { title, about, question }]) => /* @__PURE__ */ u3("li", { children: /* @__PURE__ */ u3("button", { type: "button", class: "sos-scaling__choice", onClick: () => beginKind(kind), children: [
        /* @__PURE__ */ u3("b", { children: title }),
        /* @__PURE__ */ u3("span", { dir: "auto", children: question }),
        /* @__PURE__ */ u3("span", { class: "sos-label", children: about })
      ] }) }, kind))
    ] })
  ] });
}

// src/scaling/rounds.ts
var ROUND = { scales: [], meeting: "" };
var TURN = { role: "family", view: "in_role", guessed_by: "" };
var roundsOf = (parts) => (parts.rounds ?? []).map((each) => ({ ...ROUND, ...each }));
var turnsOf = (parts, round) => (parts.turns ?? []).map((each) => ({ ...TURN, ...each })).filter((each) => each.round === round);
var sealedOf = (parts) => parts.sealed ?? [];
var openScales = (round, turn, sealed) => round.scales.filter(
  (scale) => !sealed.some((each) => each.turn === turn.id && each.scale === scale)
);
var answersFor = (turn, names2) => names2.say(turn.view === "guess" ? turn.guessed_by : turn.who);

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
var filled = (words, fill) => (words ?? "").replace(/\{(\w+)\}/g, (gap, name) => fill[name] ?? gap);
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

// src/scaling/turn.tsx
function TurnView({ round, turn, scales, extra, names: names2, onDone }) {
  const { info, parts, submit, announce } = useBoard();
  const [asked] = d2(() => {
    const open = openScales(round, turn, sealedOf(parts));
    return open.length > 0 ? open : round.scales;
  });
  const [at, setAt] = d2(0);
  const scale = scales.find((each) => each.id === asked[at]);
  const [kept, remember] = useRemembered(`${info.id}:scaling:alone`, null);
  const said = kept?.turn === turn.id && kept.scale === scale?.id ? kept.said : UNSAID;
  const latest = A2(said);
  const [refused, setRefused] = d2("");
  const heading = A2(null);
  const words = extra.about.round;
  const name = answersFor(turn, names2);
  _2(() => heading.current?.focus(), [at]);
  _2(() => {
    if (kept && kept.turn !== turn.id) remember(null);
  }, []);
  if (!scale) return null;
  const set = (fields) => {
    setRefused("");
    latest.current = { ...latest.current, ...fields };
    remember({ turn: turn.id, scale: scale.id, said: latest.current });
  };
  const forget = () => {
    latest.current = UNSAID;
    remember(null);
  };
  const last = at + 1 >= asked.length;
  const keep = () => {
    const answer = latest.current;
    if (!answer.answer) return setRefused("Choose a number or another answer first.");
    const item = { id: newId("sealed"), turn: turn.id, scale: scale.id, ...answer };
    const before3 = sealedOf(parts).filter(
      (each) => each.turn === turn.id && each.scale === scale.id
    );
    submit(
      together("answer in private", [
        ...before3.map((each) => remove("sealed", each.id)),
        add("sealed", item)
      ])
    );
    forget();
    if (last) return onDone(true);
    setAt(at + 1);
    announce("Kept. Here is the next question.");
  };
  const leave = () => {
    forget();
    onDone(false);
  };
  return /* @__PURE__ */ u3("section", { class: "sos-scaling__alone", "aria-label": filled(words.alone, { name }), children: [
    /* @__PURE__ */ u3("h3", { ref: heading, tabIndex: -1, dir: "auto", children: filled(words.alone, { name }) }),
    /* @__PURE__ */ u3("p", { class: "sos-label", children: words.alone_lead }),
    /* @__PURE__ */ u3("p", { class: "sos-scaling__question", dir: "auto", children: scale.question || "A scale without a question" }),
    turn.view === "in_role" && /* @__PURE__ */ u3("p", { children: filled(words.in_role, { name }) }),
    turn.view === "guess" && /* @__PURE__ */ u3("p", { children: filled(words.guess, { name: names2.say(turn.who), by: name }) }),
    /* @__PURE__ */ u3(
      AnswerField,
      {
        name: names2.say(turn.who),
        role: turn.role,
        scale,
        said,
        extra,
        onAnswer: set
      },
      scale.id
    ),
    /* @__PURE__ */ u3(Reasons, { said, extra, onSet: set }, `why-${scale.id}`),
    refused && /* @__PURE__ */ u3("p", { class: "sos-scaling__said", role: "alert", children: refused }),
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--main", onClick: keep, children: last ? "Keep it, and pass the laptop on" : "Keep it: the next question" }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-bar__end", onClick: leave, children: begun(said) ? "Throw this away, and let somebody else go first" : "Let somebody else go first" })
    ] })
  ] });
}

// src/scaling/round.tsx
function RoundView({ round, scales, extra, onReveal }) {
  const { info, parts, outbox, submit, announce } = useBoard();
  const [alone, setAlone] = d2("");
  const [asking, setAsking] = d2(null);
  const [refused, setRefused] = d2("");
  const heading = A2(null);
  const words = extra.about.round;
  const who = names(parts);
  const turns = turnsOf(parts, round.id);
  const sealed = sealedOf(parts);
  const waiting2 = turns.filter((turn2) => openScales(round, turn2, sealed).length > 0);
  const ready = turns.length > 0 && waiting2.length === 0;
  const turn = turns.find((each) => each.id === alone);
  _2(() => {
    if (!alone) heading.current?.focus();
  }, [alone]);
  if (turn) {
    return /* @__PURE__ */ u3(
      TurnView,
      {
        ...{ round, turn, scales, extra },
        names: who,
        onDone: (kept) => {
          setAlone("");
          if (kept) announce(words.kept ?? "");
        }
      },
      turn.id
    );
  }
  const reveal = () => {
    if (!ready) return announce(left);
    setRefused("");
    onReveal();
    outbox.reveal(info.revision, round.id, setRefused);
    announce(words.shown ?? "");
  };
  const left = turns.length === 0 ? words.nobody ?? "" : filled(words.waiting, {
    names: listed([...new Set(waiting2.map((each) => answersFor(each, who)))])
  });
  const take = (part, id) => {
    setAsking(null);
    submit(remove(part, id, true), setRefused);
    heading.current?.focus();
  };
  return /* @__PURE__ */ u3("section", { class: "sos-scaling__round", "aria-label": words.title, children: [
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("h3", { ref: heading, tabIndex: -1, children: words.next }),
      /* @__PURE__ */ u3("div", { class: "sos-bar__end", children: /* @__PURE__ */ u3(SaveMark, {}) })
    ] }),
    /* @__PURE__ */ u3("p", { children: words.next_lead }),
    asking && /* @__PURE__ */ u3(
      Asked,
      {
        asking,
        words,
        name: asking.do === "out" ? answersFor(asking.turn, who) : "",
        onYes: () => asking.do === "stop" ? take("rounds", round.id) : take("turns", asking.turn.id),
        onNo: () => {
          setAsking(null);
          heading.current?.focus();
        }
      }
    ),
    /* @__PURE__ */ u3("ul", { class: "sos-scaling__turns", children: turns.map((each) => /* @__PURE__ */ u3(
      TurnCard,
      {
        turn: each,
        name: answersFor(each, who),
        how: each.view === "guess" ? `guesses what ${who.say(each.who)} would say` : term(extra.terms.views, each.view),
        answered: openScales(round, each, sealed).length === 0,
        onAnswer: () => setAlone(each.id),
        onOut: () => setAsking({ do: "out", turn: each })
      },
      each.id
    )) }),
    /* @__PURE__ */ u3(Late, { round, extra }),
    refused && /* @__PURE__ */ u3("p", { class: "sos-scaling__said", role: "alert", children: refused }),
    /* @__PURE__ */ u3("div", { class: "sos-scaling__together", children: [
      /* @__PURE__ */ u3("p", { children: ready ? words.all : left }),
      /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
        /* @__PURE__ */ u3(
          "button",
          {
            type: "button",
            class: `sos-button ${ready ? "sos-button--main" : ""}`,
            "aria-disabled": !ready,
            onClick: reveal,
            children: words.reveal
          }
        ),
        /* @__PURE__ */ u3(
          "button",
          {
            type: "button",
            class: "sos-button sos-button--quiet sos-bar__end",
            onClick: () => setAsking({ do: "stop" }),
            children: words.stop
          }
        )
      ] })
    ] })
  ] });
}
function Late({ round, extra }) {
  const { parts, submit, announce } = useBoard();
  const field = useId();
  const input = A2(null);
  const who = names(parts);
  const take = () => {
    const id = who.read(input.current?.value ?? "");
    if (input.current) input.current.value = "";
    if (!id) return;
    const role = extra.likely[id] ?? "professional";
    submit(add("turns", { id: newId("turn"), round: round.id, who: id, role, view: "in_role" }));
    announce(`${who.say(id)} is asked too.`);
  };
  return /* @__PURE__ */ u3("div", { class: "sos-scaling__else", children: [
    /* @__PURE__ */ u3("div", { class: "sos-words", children: [
      /* @__PURE__ */ u3("label", { for: field, class: "sos-label", children: extra.about.round.late }),
      /* @__PURE__ */ u3(
        "input",
        {
          ref: input,
          id: field,
          type: "text",
          list: `${field}-list`,
          autocomplete: "off",
          dir: "auto",
          onChange: take
        }
      ),
      /* @__PURE__ */ u3("datalist", { id: `${field}-list`, children: who.suggestions.map((each) => /* @__PURE__ */ u3("option", { value: each }, each)) })
    ] }),
    /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: take, children: [
      "Add",
      /* @__PURE__ */ u3("span", { class: "sos-hidden", children: " to this round" })
    ] })
  ] });
}
function Asked({ asking, words, name, onYes, onNo }) {
  const stop = asking.do === "stop";
  return /* @__PURE__ */ u3(
    Question,
    {
      title: stop ? words.stop_ask ?? "" : filled(words.out_ask, { name }),
      keep: "Keep it",
      remove: stop ? "Stop the round" : "Leave out",
      onYes,
      onNo,
      children: /* @__PURE__ */ u3("p", { children: stop ? words.stop_lead : words.out_lead })
    }
  );
}
function TurnCard({ name, how, answered: answered2, onAnswer, onOut }) {
  return /* @__PURE__ */ u3("li", { class: `sos-scaling__turn ${answered2 ? "sos-scaling__turn--answered" : ""}`, children: [
    /* @__PURE__ */ u3("div", { children: [
      /* @__PURE__ */ u3("p", { class: "sos-scaling__name", dir: "auto", children: name }),
      /* @__PURE__ */ u3("p", { class: "sos-label", dir: "auto", children: answered2 ? "has answered" : how })
    ] }),
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: `sos-button ${answered2 ? "sos-button--quiet" : "sos-button--main"}`,
          onClick: onAnswer,
          children: [
            answered2 ? "Answer again" : "Answer",
            /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
              " as ",
              name
            ] })
          ]
        }
      ),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--quiet", onClick: onOut, children: [
        "Leave out",
        /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
          " ",
          name
        ] })
      ] })
    ] })
  ] });
}

// src/scaling/ends.tsx
function ScaleForm({ scale, onClose, onRemove }) {
  const { model, parts, submit, announce } = useBoard();
  const words = useModel(model, "words");
  const [sentence, setSentence] = d2("");
  const act = (edit) => {
    setSentence("");
    submit(edit, setSentence);
  };
  const set = (fields) => act(change("scales", scale.id, fields));
  const kinds = Object.entries(words.scale_kinds);
  const usual = words.scale_kinds[scale.kind];
  const others = usual?.others ?? [];
  const pairs = pairsOf(parts);
  return /* @__PURE__ */ u3("fieldset", { class: "sos-scaling__edit", "data-card": scale.id, children: [
    /* @__PURE__ */ u3("legend", { class: "sos-hidden", children: "The scale's question and ends" }),
    /* @__PURE__ */ u3("div", { class: "sos-scaling__fields", children: [
      /* @__PURE__ */ u3(
        Words,
        {
          label: "The question",
          shown: true,
          lines: 2,
          autoFocus: true,
          value: scale.question,
          onCommit: (question) => set({ question })
        }
      ),
      /* @__PURE__ */ u3("div", { class: "sos-scaling__kind", children: [
        /* @__PURE__ */ u3(
          Choice,
          {
            label: "What it asks about",
            value: scale.kind,
            options: kinds.map(([value, kind]) => ({ value, label: kind.title })),
            onChange: (kind) => set(kindFields(scale, kind, words))
          }
        ),
        /* @__PURE__ */ u3("p", { class: "sos-label", children: usual?.about })
      ] }),
      /* @__PURE__ */ u3(
        Words,
        {
          label: "0 means",
          shown: true,
          lines: 2,
          value: scale.zero,
          onCommit: (zero) => set({ zero })
        }
      ),
      /* @__PURE__ */ u3(
        Words,
        {
          label: "10 means",
          shown: true,
          lines: 2,
          value: scale.ten,
          onCommit: (ten) => set({ ten })
        }
      ),
      /* @__PURE__ */ u3(
        Words,
        {
          label: "0 for a child",
          help: usual && `Left empty: “${usual.child_zero}”`,
          shown: true,
          lines: 2,
          value: scale.child_zero,
          onCommit: (child_zero) => set({ child_zero })
        }
      ),
      /* @__PURE__ */ u3(
        Words,
        {
          label: "10 for a child",
          help: usual && `Left empty: “${usual.child_ten}”`,
          shown: true,
          lines: 2,
          value: scale.child_ten,
          onCommit: (child_ten) => set({ child_ten })
        }
      )
    ] }),
    /* @__PURE__ */ u3(Advice, { part: "scales", item: scale.id }),
    sentence && /* @__PURE__ */ u3("p", { class: "sos-scaling__said", role: "alert", children: sentence }),
    others.length + pairs.length > 0 && /* @__PURE__ */ u3("div", { class: "sos-scaling__offers", children: [
      /* @__PURE__ */ u3("h4", { children: "Other words for 0 and 10" }),
      /* @__PURE__ */ u3("ul", { children: [
        pairs.map((pair) => /* @__PURE__ */ u3("li", { children: /* @__PURE__ */ u3(
          Offer,
          {
            title: pair.scale === scale.id ? "From the pair that it belongs to" : "From a pair, which it then belongs to",
            ...endsOf(pair, words),
            taken: same(scale, endsOf(pair, words)) && pair.scale === scale.id,
            onTake: () => {
              act(takeEnds(scale, pair, words));
              announce("The ends are the danger statement and the goal now.");
            }
          }
        ) }, pair.id)),
        others.map(({ for: title, zero, ten }) => /* @__PURE__ */ u3("li", { children: /* @__PURE__ */ u3(
          Offer,
          {
            ...{ title, zero, ten },
            taken: same(scale, { zero, ten }),
            onTake: () => {
              set({ zero, ten });
              announce("0 and 10 have other words now.");
            }
          }
        ) }, title))
      ] })
    ] }),
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: onClose, children: "Close" }),
      /* @__PURE__ */ u3("div", { class: "sos-bar__end", children: /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--quiet", onClick: onRemove, children: "Remove this scale" }) })
    ] })
  ] });
}
var same = (scale, { zero, ten }) => scale.zero === zero && scale.ten === ten;
function Offer({ title, zero, ten, taken, onTake }) {
  return /* @__PURE__ */ u3("div", { class: "sos-scaling__offer", children: [
    /* @__PURE__ */ u3("p", { class: "sos-label", children: title }),
    /* @__PURE__ */ u3("p", { dir: "auto", children: [
      /* @__PURE__ */ u3("b", { children: "0" }),
      " ",
      zero
    ] }),
    /* @__PURE__ */ u3("p", { dir: "auto", children: [
      /* @__PURE__ */ u3("b", { children: "10" }),
      " ",
      ten
    ] }),
    /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button",
        "aria-disabled": taken,
        onClick: () => !taken && onTake(),
        children: [
          taken ? "These are its ends" : "Take these words",
          /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
            ": ",
            title
          ] })
        ]
      }
    )
  ] });
}
function kindFields(scale, kind, words) {
  const [old, next] = [words.scale_kinds[scale.kind], words.scale_kinds[kind]];
  const fields = { kind };
  for (const name of ["question", "zero", "ten"]) {
    if (next && (!scale[name].trim() || scale[name] === old?.[name])) fields[name] = next[name];
  }
  return fields;
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
function OneByOne({ items, what }) {
  const [at, setAt] = d2(0);
  const shown = Math.min(at, items.length - 1);
  if (items.length === 0) return null;
  const go = (by) => setAt((shown + by + items.length) % items.length);
  return /* @__PURE__ */ u3("div", { class: "sos-large__steps", children: [
    /* @__PURE__ */ u3("p", { class: "sos-large__one", dir: "auto", "aria-live": "polite", children: items[shown] }),
    items.length > 1 && /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => go(-1), children: [
        "The ",
        what,
        " before"
      ] }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => go(1), children: [
        "Another ",
        what
      ] })
    ] })
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

// src/scaling/looks.tsx
function useLooking(scale, extra, days) {
  const { info, model } = useBoard();
  const [chosen, setLook] = useRemembered(`${info.id}:scaling:look`, "line");
  const [wanted, setDay] = useRemembered(`${info.id}:scaling:day:${scale.id}`, "");
  const offered = Object.entries(extra.about.looks).filter(([, { several }]) => !several || days > 1).map(([name, { title }]) => [name, title]);
  const look = offered.some(([name]) => name === chosen) ? chosen : "line";
  const day = ofOneDay(look) ? wanted : "";
  const shown = extra.scales[[scale.id, look, day].join("|")];
  h2(() => {
    if (!shown) send(model, { type: "look", scale: scale.id, look, day });
  }, [model, scale.id, look, day, !shown]);
  return { look, setLook, day, setDay, shown, offered };
}
var ofOneDay = (look) => look === "line" || look === "path";
function Looks({ scale, looking }) {
  const group = useId();
  const { look, setLook, setDay, shown, offered } = looking;
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3("div", { class: "sos-scaling__looking", children: [
      /* @__PURE__ */ u3("fieldset", { class: "sos-scaling__looks", children: [
        /* @__PURE__ */ u3("legend", { class: "sos-hidden", children: "How to look at it" }),
        offered.map(([name, title]) => /* @__PURE__ */ u3("label", { class: "sos-scaling__look", children: [
          /* @__PURE__ */ u3(
            "input",
            {
              type: "radio",
              name: group,
              checked: name === look,
              onChange: () => setLook(name)
            }
          ),
          /* @__PURE__ */ u3("span", { children: title })
        ] }, name))
      ] }),
      shown && shown.days.length > 1 && ofOneDay(look) && /* @__PURE__ */ u3(Choice, { label: "On which day", value: shown.day, options: shown.days, onChange: setDay })
    ] }),
    shown && /* @__PURE__ */ u3(S, { children: [
      /* @__PURE__ */ u3(Svg, { text: shown.svg }),
      /* @__PURE__ */ u3("div", { class: "sos-scaling__below", children: [
        /* @__PURE__ */ u3(
          Large,
          {
            label: "Show it large",
            title: scale.question || "A scale without a question",
            titled: true,
            children: [
              /* @__PURE__ */ u3(Svg, { text: shown.large }),
              /* @__PURE__ */ u3(OneByOne, { items: shown.curious, what: "question" })
            ]
          }
        ),
        /* @__PURE__ */ u3("details", { children: [
          /* @__PURE__ */ u3("summary", { children: "Read as words and tables" }),
          /* @__PURE__ */ u3(SheetView, { sheet: shown.sheet, level: 4 })
        ] })
      ] })
    ] })
  ] });
}
function Curious({ extra, looking }) {
  const questions2 = looking.shown?.curious ?? [];
  const { heading, lead } = extra.about.curious;
  if (questions2.length === 0) return null;
  return /* @__PURE__ */ u3("aside", { class: "sos-scaling__curious", "aria-label": heading, children: [
    /* @__PURE__ */ u3("h4", { children: heading }),
    /* @__PURE__ */ u3("p", { children: lead }),
    /* @__PURE__ */ u3("ul", { children: questions2.map((question) => /* @__PURE__ */ u3("li", { dir: "auto", children: question }, question)) })
  ] });
}

// src/scaling/views.tsx
var SHOWN = 2;
function Views({ writing, begin, onPrivate }) {
  const { groups, card, adder, cards, open } = writing;
  const [all, setAll] = d2(false);
  const newest = newestFirst(groups);
  const shown = newest.filter(
    (group, at) => all || at < SHOWN || group.ratings.some(({ id }) => id === open)
  );
  return /* @__PURE__ */ u3("section", { class: "sos-scaling__views", children: [
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("h4", { children: "Whose views are here" }),
      /* @__PURE__ */ u3("div", { class: "sos-bar__end", children: [
        /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: onPrivate, children: begin }),
        /* @__PURE__ */ u3(
          "button",
          {
            ref: adder,
            type: "button",
            class: "sos-button sos-button--main",
            onClick: () => writing.begin(),
            children: "Add somebody's view"
          }
        )
      ] })
    ] }),
    groups.length === 0 && /* @__PURE__ */ u3("p", { class: "sos-scaling__empty", children: "Nobody has been asked yet. Ask everybody in private, or write down one person's number before the next one answers." }),
    /* @__PURE__ */ u3("div", { ref: cards, class: "sos-scaling__cards", children: shown.flatMap((group) => [
      // Days and cards are one flat list: a card that goes to another day stays itself.
      /* @__PURE__ */ u3("h5", { class: "sos-scaling__day", dir: "auto", children: group.label }, `day-${group.id}`),
      ...group.ratings.map(card)
    ]) }),
    newest.length > SHOWN && /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button sos-scaling__earlier-days",
        "aria-expanded": all,
        onClick: () => setAll(!all),
        children: all ? "Hide what was said on earlier days" : "Show what was said on earlier days"
      }
    )
  ] });
}
var newestFirst = (groups) => [
  ...groups.filter((each) => each.id).reverse(),
  ...groups.filter((each) => !each.id)
];

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
    const same2 = group.ratings.find((each) => whoseView(each) === whoseView(rating));
    if (same2) found = { rating: same2, at: group.label };
  }
  return rating.meeting ? found : null;
}
var whoseView = ({ who, view, guessed_by }) => [who, view === "guess", guessed_by].join("\n");

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
    const fresh2 = blank({ id: newId("rating"), scale: scale.id, meeting });
    setDraft({ ...fresh2, ...asked, meeting });
    setOpen(fresh2.id);
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
  const newest = days[days.length - 1]?.value ?? "";
  return { who, role, meeting: newest === meeting ? "" : newest };
}

// src/scaling/scale.tsx
function ScaleView({ scale, extra, editing, onEdit, onRemove, onPrivate }) {
  const { model, parts } = useBoard();
  const words = useModel(model, "words");
  const editor = A2(null);
  const writing = useWriting({ scale, extra, board: "scaling" });
  const looking = useLooking(scale, extra, writing.groups.length);
  const paired = pairsOf(parts).some((each) => each.scale === scale.id);
  const close = () => {
    onEdit(false);
    editor.current?.focus();
  };
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3("h3", { class: "sos-hidden", dir: "auto", children: scale.question || "A scale without a question" }),
    /* @__PURE__ */ u3(KeptBeside, { part: "scales", item: scale.id }),
    /* @__PURE__ */ u3("div", { class: "sos-scaling__picture", children: [
      /* @__PURE__ */ u3("div", { class: "sos-scaling__head", children: [
        /* @__PURE__ */ u3("p", { class: "sos-label", children: [
          words.scale_kinds[scale.kind]?.title,
          paired && " · between a danger statement and the goal that answers it"
        ] }),
        /* @__PURE__ */ u3(
          "button",
          {
            ref: editor,
            type: "button",
            class: "sos-button",
            "aria-expanded": editing,
            onClick: () => editing ? close() : onEdit(true),
            children: "Change this scale"
          }
        )
      ] }),
      editing && /* @__PURE__ */ u3(ScaleForm, { scale, onClose: close, onRemove }),
      /* @__PURE__ */ u3(Looks, { scale, looking })
    ] }),
    /* @__PURE__ */ u3(Views, { writing, begin: extra.about.round.begin ?? "", onPrivate }),
    /* @__PURE__ */ u3(Curious, { extra, looking })
  ] });
}

// src/scaling/asked.tsx
function turnOf(row, extra) {
  const { who, role, view, of } = row;
  if (view !== "guess") return { who, role, view, guessed_by: "" };
  return { who: of, role: extra.likely[of] ?? "family", view, guessed_by: who };
}
function AskedRow({ row, extra, names: names2, onChange, onGuess, onDrop }) {
  const name = names2.say(row.who);
  const guess = row.view === "guess";
  return /* @__PURE__ */ u3("li", { children: /* @__PURE__ */ u3("fieldset", { class: "sos-scaling__asks", children: [
    /* @__PURE__ */ u3("legend", { dir: "auto", children: guess ? `${name}, a guess` : name }),
    guess ? /* @__PURE__ */ u3(
      Words,
      {
        label: "Whose view do they guess?",
        shown: true,
        autoFocus: !row.of,
        suggestions: names2.suggestions,
        value: names2.say(row.of),
        onCommit: (of) => onChange({ of: names2.read(of) })
      }
    ) : /* @__PURE__ */ u3("div", { class: "sos-scaling__asks-two", children: [
      /* @__PURE__ */ u3(
        Choice,
        {
          label: "Who they are to the child",
          value: row.role,
          options: extra.terms.roles,
          onChange: (role) => onChange({ role })
        }
      ),
      /* @__PURE__ */ u3(
        Choice,
        {
          label: "From where they answer",
          value: row.view,
          options: extra.terms.views.filter((each) => each.value !== "guess"),
          onChange: (view) => onChange({ view })
        }
      )
    ] }),
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      !guess && /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--quiet", onClick: onGuess, children: [
        "Ask for a guess too",
        /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
          " by ",
          name
        ] })
      ] }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--quiet", onClick: onDrop, children: [
        "Take off",
        /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
          " ",
          guess ? `the guess by ${name}` : name
        ] })
      ] })
    ] })
  ] }) });
}

// src/scaling/setup.tsx
function RoundSetup({ scale, scales, extra, onClose }) {
  const { info, parts, submit, announce } = useBoard();
  const first = { scales: [scale.id], meeting: extra.meeting_now, rows: [] };
  const [setup, remember] = useRemembered(`${info.id}:scaling:setup:${scale.id}`, first);
  const latest = A2(setup);
  const [refused, setRefused] = d2("");
  const heading = A2(null);
  const words = extra.about.round;
  const who = names(parts);
  _2(() => heading.current?.focus(), []);
  const set = (fields) => {
    setRefused("");
    latest.current = { ...latest.current, ...fields };
    remember(latest.current);
  };
  const tick = (id) => {
    const rows = latest.current.rows;
    const there = rows.some((row) => row.who === id);
    if (there) return set({ rows: rows.filter((row) => row.who !== id) });
    set({ rows: [...rows, fresh(id, extra, parts)] });
  };
  const seat = (table) => {
    const taken = [...latest.current.rows, ...parts.ratings ?? []].map((each) => each.who);
    let number = 1;
    while (taken.includes(`Table ${table}, ${number}`)) number++;
    const row = { who: `Table ${table}, ${number}`, role: "professional", view: "own", of: "" };
    set({ rows: [...latest.current.rows, row] });
  };
  const change2 = (at, fields) => set({ rows: latest.current.rows.map((row, n2) => n2 === at ? { ...row, ...fields } : row) });
  const guess = (at) => {
    const row = latest.current.rows[at];
    if (!row) return;
    const rows = [...latest.current.rows];
    rows.splice(at + 1, 0, { ...row, view: "guess", of: "" });
    set({ rows });
  };
  const known = scales.filter((each) => setup.scales.includes(each.id));
  const begin = () => {
    const { rows, meeting } = latest.current;
    const open = rows.find((row) => row.view === "guess" && !row.of.trim());
    if (known.length === 0) return setRefused("Choose what everybody is asked about.");
    if (rows.length === 0) return setRefused("Say who is asked first.");
    if (open) return setRefused(`Say whose view ${who.say(open.who)} guesses.`);
    const id = newId("round");
    const turns = rows.map(
      (row) => add("turns", { id: newId("turn"), round: id, ...turnOf(row, extra) })
    );
    const round = { id, scales: known.map((each) => each.id), meeting };
    submit(together("begin a round in private", [add("rounds", round), ...turns]), setRefused);
    remember(first);
    onClose();
    announce(words.next_lead ?? "");
  };
  return /* @__PURE__ */ u3("section", { class: "sos-scaling__setup", "aria-label": words.title, children: [
    /* @__PURE__ */ u3("h3", { ref: heading, tabIndex: -1, children: words.title }),
    /* @__PURE__ */ u3("p", { children: words.lead }),
    scales.length > 1 && /* @__PURE__ */ u3("fieldset", { class: "sos-scaling__ticks", children: [
      /* @__PURE__ */ u3("legend", { children: "About what" }),
      scales.map((each) => /* @__PURE__ */ u3(
        Check,
        {
          label: each.question || "A scale without a question",
          checked: setup.scales.includes(each.id),
          onChange: (on) => set({
            scales: on ? [...setup.scales, each.id] : setup.scales.filter((one) => one !== each.id)
          })
        },
        each.id
      ))
    ] }),
    /* @__PURE__ */ u3(
      MeetingField,
      {
        value: setup.meeting,
        meetings: meetings(parts, extra),
        onChoose: (meeting) => set({ meeting }),
        onNew: (meeting) => {
          submit(add("meetings", meeting), setRefused);
          set({ meeting: meeting.id });
        }
      }
    ),
    /* @__PURE__ */ u3(WhoIsAsked, { setup, extra, scale, onTick: tick, onSeat: seat }),
    setup.rows.length > 0 && /* @__PURE__ */ u3("ul", { class: "sos-scaling__asked", children: setup.rows.map((row, at) => /* @__PURE__ */ u3(
      AskedRow,
      {
        row,
        extra,
        names: who,
        onChange: (fields) => change2(at, fields),
        onGuess: () => guess(at),
        onDrop: () => set({ rows: setup.rows.filter((_3, n2) => n2 !== at) })
      },
      `${row.who}:${row.view === "guess" ? at : ""}`
    )) }),
    refused && /* @__PURE__ */ u3("p", { class: "sos-scaling__said", role: "alert", children: refused }),
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--main", onClick: begin, children: "Begin the round" }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: onClose, children: "Not now" })
    ] })
  ] });
}
var TABLES = ["A", "B", "C", "D", "E", "F", "G", "H"];
function WhoIsAsked({ setup, extra, scale, onTick, onSeat }) {
  const { parts } = useBoard();
  const field = useId();
  const input = A2(null);
  const who = names(parts);
  const offered = offeredTo(parts, scale, extra);
  const more = setup.rows.map((row) => row.who).filter((id) => !offered.includes(id));
  const take = () => {
    const id = who.read(input.current?.value ?? "");
    if (input.current) input.current.value = "";
    if (id && !setup.rows.some((row) => row.who === id)) onTick(id);
  };
  const [table, setTable] = d2("A");
  const words = extra.about.round;
  return /* @__PURE__ */ u3("fieldset", { class: "sos-scaling__ticks", children: [
    /* @__PURE__ */ u3("legend", { children: "Who is asked" }),
    /* @__PURE__ */ u3("div", { class: "sos-scaling__names", children: [...offered, ...new Set(more)].map((id) => /* @__PURE__ */ u3(
      Check,
      {
        label: who.say(id),
        checked: setup.rows.some((row) => row.who === id),
        onChange: () => onTick(id)
      },
      id
    )) }),
    /* @__PURE__ */ u3("div", { class: "sos-scaling__else", children: [
      /* @__PURE__ */ u3("div", { class: "sos-words", children: [
        /* @__PURE__ */ u3("label", { for: field, class: "sos-label", children: "Anybody else" }),
        /* @__PURE__ */ u3(
          "input",
          {
            ref: input,
            id: field,
            type: "text",
            autocomplete: "off",
            dir: "auto",
            placeholder: "A name, or words such as “school nurse”",
            onChange: take
          }
        )
      ] }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: take, children: [
        "Add",
        /* @__PURE__ */ u3("span", { class: "sos-hidden", children: " to those who are asked" })
      ] })
    ] }),
    /* @__PURE__ */ u3("div", { class: "sos-scaling__else", children: [
      /* @__PURE__ */ u3(
        Choice,
        {
          label: words.table ?? "",
          value: table,
          options: TABLES.map((each) => ({ value: each, label: `Table ${each}` })),
          onChange: setTable
        }
      ),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => onSeat(table), children: words.room })
    ] }),
    /* @__PURE__ */ u3("p", { class: "sos-help", children: words.room_lead })
  ] });
}
function offeredTo(parts, scale, extra) {
  const asked = (parts.ratings ?? []).map(ratingOf).filter((each) => each.scale === scale.id && each.view !== "guess").map((each) => each.who);
  const living = (parts.people ?? []).filter((each) => each.id in extra.likely && !each.died && !each.dead).filter((each) => (each.life ?? "born") === "born" && each.name).map((each) => each.id);
  return [.../* @__PURE__ */ new Set([...asked, ...living])];
}
function fresh(who, extra, parts) {
  const before3 = (parts.ratings ?? []).map(ratingOf).find((each) => each.who === who);
  const role = before3?.role ?? extra.likely[who] ?? "professional";
  return { who, role, view: "in_role", of: "" };
}

// src/scaling/view.tsx
function ScalingBoard() {
  const { info, model, parts, submit, announce, root } = useBoard();
  const words = useModel(model, "words");
  const extra = useModel(model, "extra");
  const [chosen, setChosen] = useRemembered(`${info.id}:scaling:scale`, "");
  const [editing, setEditing] = d2("");
  const [adding, setAdding] = d2(false);
  const [asking, setAsking] = d2(null);
  const adder = A2(null);
  const scales = (parts.scales ?? []).map(scaleOf);
  const scale = scales.find((each) => each.id === chosen) ?? scales[0];
  const rounds = roundsOf(parts);
  useArrival(({ item }) => {
    const tab = root.querySelector(`[data-sos-entry="${item}"]`);
    if (!tab) return false;
    setChosen(item);
    setAdding(false);
    tab.focus();
    return true;
  });
  const take = (id, cascade) => {
    setAsking(null);
    adder.current?.focus();
    const ratings = ratingsOn(id);
    submit(remove("scales", id, cascade), (sentence) => setAsking({ id, sentence, ratings }));
    if (cascade || ratings === 0) announce("The scale is removed. Undo brings it back.");
  };
  const ratingsOn = (id) => (parts.ratings ?? []).filter((each) => each.scale === id).length;
  const askToTake = (id) => {
    const ratings = ratingsOn(id);
    if (ratings === 0) return take(id, false);
    setAsking({ id, ratings, sentence: "People have given their views on this scale." });
  };
  const closeAdding = () => {
    setAdding(false);
    adder.current?.focus();
  };
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3(
      BoardHead,
      {
        title: words.tools.scaling,
        lead: extra.about.lead,
        parts: ["scales", "ratings"]
      }
    ),
    asking && /* @__PURE__ */ u3(
      Question,
      {
        title: `Remove the scale${also(asking.ratings)}?`,
        keep: "Keep it",
        remove: `Remove it${also(asking.ratings)}`,
        onYes: () => take(asking.id, true),
        onNo: () => {
          setAsking(null);
          adder.current?.focus();
        },
        children: /* @__PURE__ */ u3("p", { children: asking.sentence })
      }
    ),
    /* @__PURE__ */ u3("div", { class: "sos-scaling__body", children: [
      /* @__PURE__ */ u3("nav", { class: "sos-scaling__scales", "aria-label": "Scales", children: [
        scales.length > 0 && /* @__PURE__ */ u3("ul", { children: scales.map((each) => /* @__PURE__ */ u3("li", { children: /* @__PURE__ */ u3(
          Tab,
          {
            scale: each,
            current: each === scale && !adding,
            inPrivate: rounds.some((round) => round.scales.includes(each.id)),
            onChoose: () => {
              setChosen(each.id);
              setAdding(false);
            }
          }
        ) }, each.id)) }),
        scale && /* @__PURE__ */ u3(
          "button",
          {
            ref: adder,
            type: "button",
            class: "sos-button sos-scaling__add",
            "aria-expanded": adding,
            onClick: () => adding ? closeAdding() : setAdding(true),
            children: "Add a scale"
          }
        )
      ] }),
      /* @__PURE__ */ u3("div", { class: "sos-scaling__main", children: [
        !scale && /* @__PURE__ */ u3("p", { class: "sos-scaling__empty", children: "There is no scale yet. Choose what the first one is about: a question and the words for 0 and 10 are there already, and you can put your own in their place." }),
        adding || !scale ? /* @__PURE__ */ u3(
          Adding,
          {
            onClose: scale && closeAdding,
            onAdd: (id) => {
              setAdding(false);
              setChosen(id);
              setEditing(id);
            }
          }
        ) : /* @__PURE__ */ u3(
          OneScale,
          {
            scale,
            scales,
            round: rounds.find((each) => each.scales.includes(scale.id)),
            extra,
            editing: editing === scale.id,
            onEdit: (open) => setEditing(open ? scale.id : ""),
            onRemove: () => askToTake(scale.id)
          },
          scale.id
        )
      ] })
    ] })
  ] });
}
function OneScale({ scale, scales, round, extra, ...rest }) {
  const { info } = useBoard();
  const [setting, setSetting] = d2(false);
  const [, setDay] = useRemembered(`${info.id}:scaling:day:${scale.id}`, "");
  if (round) {
    const newest = extra.meetings[extra.meetings.length - 1]?.value;
    const onReveal = () => setDay(round.meeting === newest ? "" : round.meeting || "day:");
    return /* @__PURE__ */ u3(RoundView, { ...{ round, scales, extra, onReveal } }, round.id);
  }
  if (setting) {
    return /* @__PURE__ */ u3(RoundSetup, { ...{ scale, scales, extra }, onClose: () => setSetting(false) });
  }
  return /* @__PURE__ */ u3(ScaleView, { scale, extra, onPrivate: () => setSetting(true), ...rest });
}
function Tab({ scale, current, inPrivate, onChoose }) {
  return /* @__PURE__ */ u3(Entry, { id: scale.id, current, onChoose, children: [
    /* @__PURE__ */ u3("span", { dir: "auto", children: scale.question || "A scale without a question" }),
    inPrivate && /* @__PURE__ */ u3("span", { class: "sos-scaling__in-private", children: "In private now" })
  ] });
}
function also(ratings) {
  if (ratings === 0) return "";
  return ratings === 1 ? " with the one rating" : ` with the ${ratings} ratings`;
}
var view_default = defineView("scaling", () => /* @__PURE__ */ u3(ScalingBoard, {}));
export {
  view_default as default
};
