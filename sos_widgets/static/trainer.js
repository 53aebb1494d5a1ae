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
function q2(n2, t3) {
  return o2 = 8, T2(function() {
    return n2;
  }, t3);
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

// src/kit/focus.ts
var HEADINGS = "h1, h2, h3, h4, h5, h6";
var CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex='0']";
function keepFocus(root2) {
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
    for (let at = event.target; at && at !== root2; at = at.parentElement) {
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
  const left2 = (event) => {
    const gone = event.target;
    if (event.relatedTarget) forget();
    else queueMicrotask(() => gone.isConnected && gone === path[0] && forget());
  };
  const mind = () => {
    if (path[0] && byKey) frame ||= requestAnimationFrame(follow2);
    const [held] = path;
    const { activeElement, body } = root2.ownerDocument;
    if (!held || held.isConnected || activeElement && activeElement !== body) return;
    const stays = path.filter((each) => each.isConnected && root2.contains(each));
    forget();
    for (const home of [...stays, root2]) {
      const found = landing(home);
      if (found) return settle(found);
    }
  };
  const changes = new MutationObserver(mind);
  changes.observe(root2, { childList: true, subtree: true });
  root2.addEventListener("focusin", came);
  root2.addEventListener("focusout", left2);
  const page = root2.ownerDocument;
  page.addEventListener("keydown", pressed, true);
  page.addEventListener("scroll", scrolled, { capture: true, passive: true });
  root2.addEventListener("pointerdown", pointed, true);
  return () => {
    changes.disconnect();
    cancelAnimationFrame(frame);
    page.removeEventListener("keydown", pressed, true);
    page.removeEventListener("scroll", scrolled, true);
    root2.removeEventListener("focusin", came);
    root2.removeEventListener("focusout", left2);
    root2.removeEventListener("pointerdown", pointed, true);
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

// src/kit/room.ts
var CHANNEL = "practice-room";
function line(side, hear) {
  if (typeof BroadcastChannel === "undefined") return { say: () => {
  }, close: () => {
  } };
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", ({ data }) => {
    if (data?.to === side) hear(data);
  });
  return { say: (what) => channel.postMessage(what), close: () => channel.close() };
}
var toRoom = (hear) => line("trainer", hear);

// src/kit/send.ts
var SILENT = "Python does not answer. Wait a moment and try again; no saved work is lost.";

// src/kit/edits.ts
function newId(prefix) {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return `${prefix}-${Array.from(bytes, (byte) => (byte % 36).toString(36)).join("")}`;
}

// src/kit/ids.ts
function useId() {
  return d2(() => newId("sos"))[0];
}

// src/trainer/times.ts
var counted = (minutes) => minutes === 1 ? "1 minute" : `${minutes} minutes`;
var taken = ({ used, since }, now) => used + (since ? Math.max(0, now - since) : 0);
function left(minutes, seconds) {
  const rest = minutes * 60 - seconds;
  if (rest > 60) return `${counted(Math.ceil(rest / 60))} left`;
  if (rest > 0) return "Less than a minute left";
  if (rest > -60) return "The time for this step is up";
  return `${counted(Math.floor(-rest / 60))} over`;
}
var clock = (minutes) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
var about = counted;

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

// src/trainer/order.tsx
function OrderTable({ order }) {
  const title = (tool) => order.tools.find((each) => each.name === tool)?.title ?? "";
  return /* @__PURE__ */ u3("section", { class: "sos-trainer__order sos-sheet", children: [
    /* @__PURE__ */ u3("h2", { children: [
      order.session.title,
      " with ",
      order.family.title
    ] }),
    [order.session.about, order.told_words, order.too_long].filter(Boolean).map((words) => /* @__PURE__ */ u3("p", { children: words }, words)),
    /* @__PURE__ */ u3("h3", { children: "Before people come" }),
    /* @__PURE__ */ u3("ul", { children: order.before.map((each) => /* @__PURE__ */ u3("li", { children: each }, each)) }),
    /* @__PURE__ */ u3("h3", { children: "Running order" }),
    /* @__PURE__ */ u3("table", { children: [
      /* @__PURE__ */ u3("caption", { children: [
        "Hours and minutes from the beginning; ",
        about(order.minutes),
        " in all. What to say and to ask comes with each step."
      ] }),
      /* @__PURE__ */ u3("thead", { children: /* @__PURE__ */ u3("tr", { children: [
        /* @__PURE__ */ u3("th", { scope: "col", children: "When" }),
        /* @__PURE__ */ u3("th", { scope: "col", children: "What" }),
        /* @__PURE__ */ u3("th", { scope: "col", children: "Open for the room" }),
        /* @__PURE__ */ u3("th", { scope: "col", children: "How people sit and work" })
      ] }) }),
      /* @__PURE__ */ u3("tbody", { children: order.steps.map((step) => /* @__PURE__ */ u3("tr", { children: [
        /* @__PURE__ */ u3("th", { scope: "row", children: [
          clock(step.begins),
          " to ",
          clock(step.begins + step.minutes)
        ] }),
        /* @__PURE__ */ u3("td", { children: step.title }),
        /* @__PURE__ */ u3("td", { children: title(step.tool) }),
        /* @__PURE__ */ u3("td", { children: step.groups })
      ] }, step.id)) })
    ] })
  ] });
}

// src/trainer/papers.tsx
function Papers({ server, order }) {
  const family = order.family.slug;
  const pack = { family, session: order.session.id, told: String(order.told) };
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3("a", { class: "sos-button", target: "_blank", rel: "noopener", href: server.paper("pack", pack), children: [
      "The pack to print",
      /* @__PURE__ */ u3("span", { class: "sos-hidden", children: " for the trainer, opens in another tab" })
    ] }),
    /* @__PURE__ */ u3("a", { class: "sos-button", target: "_blank", rel: "noopener", href: server.paper("ahead", { family }), children: [
      "One page to send ahead",
      /* @__PURE__ */ u3("span", { class: "sos-hidden", children: ", opens in another tab" })
    ] })
  ] });
}

// src/trainer/choose.tsx
function Choose({ server, room, begin, busy, onTrouble }) {
  const id = useId();
  const [choice, setChoice] = d2(null);
  const [family, setFamily] = d2("");
  const [session, setSession] = d2("");
  const [told, setTold] = d2(0);
  const [order, setOrder] = d2(null);
  const [goOn, setGoOn] = d2(false);
  h2(() => {
    void server.get("choice").then(({ trouble, got }) => {
      onTrouble(trouble);
      if (got) setChoice(got);
    });
  }, [server]);
  h2(() => {
    let late = false;
    if (family && session) {
      const query = { family, session, told: String(told) };
      void server.get("order", query).then(({ trouble, got }) => {
        if (late) return;
        onTrouble(trouble);
        setOrder(got ?? null);
      });
    }
    return () => {
      late = true;
    };
  }, [server, family, session, told]);
  const file = room?.file ?? "";
  if (!choice) return /* @__PURE__ */ u3("p", { role: "status", children: "One moment…" });
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3("div", { class: "sos-trainer__choose", children: [
      /* @__PURE__ */ u3("fieldset", { children: [
        /* @__PURE__ */ u3("legend", { children: "Which family?" }),
        choice.families.map((each) => /* @__PURE__ */ u3("label", { class: "sos-trainer__pick", children: [
          /* @__PURE__ */ u3(
            "input",
            {
              type: "radio",
              name: `${id}-family`,
              checked: each.slug === family,
              onChange: () => {
                setFamily(each.slug);
                setTold(0);
                setGoOn(false);
              }
            }
          ),
          /* @__PURE__ */ u3("span", { children: each.title })
        ] }, each.slug))
      ] }),
      /* @__PURE__ */ u3("fieldset", { children: [
        /* @__PURE__ */ u3("legend", { children: "How long?" }),
        choice.sessions.map((each) => /* @__PURE__ */ u3("label", { class: "sos-trainer__pick", children: [
          /* @__PURE__ */ u3(
            "input",
            {
              type: "radio",
              name: `${id}-session`,
              checked: each.id === session,
              onChange: () => setSession(each.id)
            }
          ),
          /* @__PURE__ */ u3("span", { children: [
            each.title,
            /* @__PURE__ */ u3("span", { class: "sos-label", children: each.about })
          ] })
        ] }, each.id)),
        order && !goOn && /* @__PURE__ */ u3("div", { class: "sos-choice sos-trainer__where", children: [
          /* @__PURE__ */ u3("label", { for: `${id}-told`, class: "sos-label", children: "Where to begin" }),
          /* @__PURE__ */ u3(
            "select",
            {
              id: `${id}-told`,
              value: told,
              onChange: (event) => setTold(Number(event.currentTarget.value)),
              children: [
                /* @__PURE__ */ u3("option", { value: 0, children: "At the beginning of the story" }),
                order.parts.map((part, at) => /* @__PURE__ */ u3("option", { value: at + 1, children: [
                  "After part ",
                  at + 1,
                  ", ",
                  part.title,
                  ", with one team's map"
                ] }, part.title))
              ]
            }
          )
        ] }),
        file && order && /* @__PURE__ */ u3("label", { class: "sos-trainer__pick", children: [
          /* @__PURE__ */ u3(
            "input",
            {
              type: "checkbox",
              checked: goOn,
              onChange: (event) => setGoOn(event.currentTarget.checked)
            }
          ),
          /* @__PURE__ */ u3("span", { children: [
            "Go on with the file that is open in the room",
            /* @__PURE__ */ u3("span", { class: "sos-label", dir: "auto", children: [
              room?.title,
              ", with all that is in it (",
              file,
              ")."
            ] })
          ] })
        ] })
      ] })
    ] }),
    order ? /* @__PURE__ */ u3(S, { children: [
      /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
        /* @__PURE__ */ u3(
          "button",
          {
            type: "button",
            class: "sos-button sos-button--main",
            "aria-disabled": busy,
            onClick: () => !busy && begin({ family, session, told, file: goOn && file ? file : "" }),
            children: "Begin this session"
          }
        ),
        /* @__PURE__ */ u3(Papers, { server, order })
      ] }),
      /* @__PURE__ */ u3(OrderTable, { order })
    ] }) : /* @__PURE__ */ u3("p", { class: "sos-label", children: "Choose a family and a length: the running order stands here then." }),
    /* @__PURE__ */ u3("p", { class: "sos-label", children: choice.not_training })
  ] });
}

// src/kit/kept.ts
var VIEW = "sos-view";

// src/kit/board.tsx
var Context = X(null);
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

// src/kit/lasting.ts
var ON_ITS_WAY = 4e3;
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

// src/kit/question.tsx
function Question({ title, keep, remove, onYes, onNo, children }) {
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
          /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: onYes, children: remove })
        ] })
      ]
    }
  );
}

// src/trainer/keys.ts
var KEYS = {
  PageDown: "next",
  ArrowRight: "next",
  PageUp: "before",
  ArrowLeft: "before"
};
var LETTERS = { b: "blank", ".": "blank", p: "clock" };
function useKeys(acts, letters) {
  const latest = A2({ acts, letters });
  latest.current = { acts, letters };
  _2(() => {
    const press = (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.target?.closest?.("input, select, textarea")) return;
      const { acts: acts2, letters: letters2 } = latest.current;
      const what = KEYS[event.key] ?? (letters2 ? LETTERS[event.key.toLowerCase()] : void 0);
      if (!what) return;
      event.preventDefault();
      acts2[what]();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

// src/trainer/step.tsx
function CurrentStep({ session, onStep, run, show }) {
  const { steps, step: at } = session;
  const step = steps[at];
  if (!step) return null;
  const tool = session.tools.find((each) => each.name === step.tool);
  return /* @__PURE__ */ u3("section", { class: "sos-trainer__now", "aria-labelledby": "sos-trainer-now", children: [
    /* @__PURE__ */ u3("p", { class: "sos-label", children: [
      "Step ",
      at + 1,
      " of ",
      steps.length,
      " · ",
      clock(step.begins),
      " to",
      " ",
      clock(step.begins + step.minutes),
      " by the plan"
    ] }),
    /* @__PURE__ */ u3("h2", { id: "sos-trainer-now", tabIndex: -1, children: step.title }),
    /* @__PURE__ */ u3(Timer, { session, minutes: step.minutes, run }),
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button",
          "aria-disabled": at === 0,
          onClick: () => at > 0 && onStep(-1),
          children: "Step before"
        }
      ),
      /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button sos-button--main",
          "aria-disabled": at === steps.length - 1,
          onClick: () => at < steps.length - 1 && onStep(1),
          children: "Next step"
        }
      ),
      tool && /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button",
          "aria-disabled": !show,
          title: show ? void 0 : "The room's page is not open",
          onClick: () => show?.(tool.name),
          children: [
            "Open for the room: ",
            tool.title
          ]
        }
      )
    ] }),
    /* @__PURE__ */ u3(Words, { session, step })
  ] });
}
function Words({ session, step }) {
  const first = session.steps[0] === step;
  return /* @__PURE__ */ u3("div", { class: "sos-trainer__words", children: [
    step.groups && /* @__PURE__ */ u3("p", { children: [
      /* @__PURE__ */ u3("strong", { children: "How people sit and work:" }),
      " ",
      step.groups
    ] }),
    /* @__PURE__ */ u3(Listed, { heading: "To say and to do", items: step.say }),
    first && /* @__PURE__ */ u3(Listed, { heading: "Ground rules", items: session.ground_rules }),
    /* @__PURE__ */ u3(Listed, { heading: "To ask, and then be silent", items: step.ask }),
    step.notes.map((note) => /* @__PURE__ */ u3(Listed, { heading: note.heading, items: note.items }, note.heading)),
    first && /* @__PURE__ */ u3("p", { children: session.real_child })
  ] });
}
function Listed({ heading, items }) {
  if (items.length === 0) return null;
  return /* @__PURE__ */ u3("div", { children: [
    /* @__PURE__ */ u3("h3", { children: heading }),
    /* @__PURE__ */ u3("ul", { children: items.map((each) => /* @__PURE__ */ u3("li", { dir: "auto", children: each }, each)) })
  ] });
}
function Timer({ session, minutes, run }) {
  const now = useServersNow(session.clock.now);
  const words = left(minutes, taken(session.clock, now));
  const running = session.clock.since > 0;
  return /* @__PURE__ */ u3("div", { class: "sos-trainer__timer", children: [
    /* @__PURE__ */ u3("p", { role: "timer", "aria-live": "off", children: [
      /* @__PURE__ */ u3("strong", { children: words }),
      " of ",
      about(minutes)
    ] }),
    /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => run(!running), children: running ? "Stop the clock" : "Start the clock" })
  ] });
}
var TICK = 1e3;
function useServersNow(then) {
  const [from, setFrom] = d2({ then, at: performance.now() });
  const [, look] = d2(0);
  h2(() => setFrom({ then, at: performance.now() }), [then]);
  h2(() => {
    const timer = setInterval(() => look((count) => count + 1), TICK);
    return () => clearInterval(timer);
  }, []);
  return from.then + (performance.now() - from.at) / 1e3;
}

// src/trainer/story.tsx
function NextPart({ session, busy, release, onNotYet }) {
  const { next, released, parts } = session;
  const [asking, setAsking] = d2(false);
  const [same, setSame] = d2({});
  const asked = session.ask ?? [];
  const open = asked.find((each) => !(each.id in same));
  const send2 = (said) => {
    setAsking(false);
    release({ seen: released, same: said, edit_id: newId("release") });
  };
  const answer = (id, yes) => {
    const all = { ...same, [id]: yes };
    setSame(all);
    if (asked.every((each) => each.id in all)) send2(all);
  };
  const stop = () => {
    setAsking(false);
    setSame({});
    onNotYet();
  };
  const due = session.steps[session.step];
  const now = due?.reads && due.part === next?.part;
  return /* @__PURE__ */ u3("section", { "aria-labelledby": "sos-trainer-story", children: [
    /* @__PURE__ */ u3("h2", { id: "sos-trainer-story", children: "The story" }),
    /* @__PURE__ */ u3("p", { children: released === 1 ? `Part 1 of ${parts.length} has been released.` : `Parts 1 to ${released} of ${parts.length} have been released.` }),
    !next && /* @__PURE__ */ u3("p", { children: "This is the whole story." }),
    next && /* @__PURE__ */ u3("p", { children: [
      "Next: part ",
      next.part,
      ", ",
      /* @__PURE__ */ u3("strong", { children: next.title }),
      ", about ",
      about(next.minutes),
      " to read."
    ] }),
    next && open && /* @__PURE__ */ u3(
      Question,
      {
        title: `The room has drawn a ${open.name}. The next part brings somebody of that name. Ask the room: is it their ${open.name}?`,
        keep: "Not yet",
        remove: "No, keep both",
        onNo: stop,
        onYes: () => answer(open.id, false),
        children: [
          /* @__PURE__ */ u3("p", { class: "sos-label", children: [
            "The room's: ",
            open.who
          ] }),
          /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => answer(open.id, true), children: "Yes, the same person" })
        ]
      },
      open.id
    ),
    next && !open && asking && /* @__PURE__ */ u3(
      Question,
      {
        title: `The whole room will see part ${next.part}. It cannot be taken back.`,
        keep: "Not yet",
        remove: `Yes, release part ${next.part}`,
        onNo: () => setAsking(false),
        onYes: () => send2(same)
      }
    ),
    next && !open && !asking && /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: `sos-button ${now ? "sos-button--main" : ""}`,
        "aria-disabled": busy,
        onClick: () => !busy && setAsking(true),
        children: [
          "Release part ",
          next.part
        ]
      }
    )
  ] });
}

// src/trainer/lead.tsx
function Lead(props) {
  const { server, session, room, blank, busy, tell, act, announce } = props;
  const { steps, step } = session;
  const [letters, setLetters] = useRemembered("trainer:letters", true);
  const aim = A2(step);
  if (!busy) aim.current = step;
  const go = (to) => {
    const next = steps[to];
    if (!next) return;
    aim.current = to;
    act({ do: "step", to }, `Step ${to + 1} of ${steps.length}: ${next.title}.`);
  };
  const onStep = (by) => go(aim.current + by);
  const run = (on) => act({ do: "clock", on }, on ? "The clock is running." : "The clock stands still.");
  const cover = () => {
    tell({ to: "room", do: "blank", on: !blank });
    announce(blank ? "The room sees its page again." : "The room's page is blank.");
  };
  useKeys(
    {
      next: () => onStep(1),
      before: () => onStep(-1),
      blank: () => room && cover(),
      clock: () => run(!session.clock.since)
    },
    letters
  );
  const whole = A2(null);
  _2(() => whole.current?.querySelector("h2")?.focus(), []);
  const elsewhere = room?.file !== void 0 && room.file !== session.file;
  const lost = useLasting(elsewhere);
  return /* @__PURE__ */ u3("div", { ref: whole, class: "sos-trainer__lead", children: [
    /* @__PURE__ */ u3(
      CurrentStep,
      {
        session,
        onStep,
        run,
        show: room && !elsewhere ? (tool) => tell({ to: "room", do: "show", tool }) : null
      }
    ),
    /* @__PURE__ */ u3("aside", { class: "sos-trainer__aside", "aria-label": "The room and the story", children: [
      /* @__PURE__ */ u3("section", { "aria-labelledby": "sos-trainer-room", children: [
        /* @__PURE__ */ u3("h2", { id: "sos-trainer-room", children: "The room's page" }),
        !room && /* @__PURE__ */ u3(S, { children: [
          /* @__PURE__ */ u3("p", { children: "It is not open. Open it, and move its window to the projector." }),
          /* @__PURE__ */ u3(
            "a",
            {
              class: "sos-button sos-button--main",
              target: "practice-room",
              href: `${server.base}practice/open/workbench.ipynb`,
              children: "Open the room's page"
            }
          )
        ] }),
        room && lost && /* @__PURE__ */ u3(S, { children: [
          /* @__PURE__ */ u3("p", { children: "It shows something else." }),
          /* @__PURE__ */ u3(
            "button",
            {
              type: "button",
              class: "sos-button sos-button--main",
              onClick: () => tell({ to: "room", do: "open", file: session.file }),
              children: "Open this session in it"
            }
          )
        ] }),
        room && /* @__PURE__ */ u3(S, { children: [
          /* @__PURE__ */ u3("p", { children: blank ? "It is blank. The room reads “One moment”." : "The room sees its page." }),
          /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", "aria-pressed": blank, onClick: cover, children: "Blank the room's page" })
        ] })
      ] }),
      /* @__PURE__ */ u3(
        NextPart,
        {
          session,
          busy,
          release: (message) => act({ do: "release", ...message }, "The room sees the next part within a second."),
          onNotYet: props.onNotYet
        },
        session.released
      ),
      /* @__PURE__ */ u3("section", { "aria-labelledby": "sos-trainer-order", children: [
        /* @__PURE__ */ u3("h2", { id: "sos-trainer-order", children: "Running order" }),
        /* @__PURE__ */ u3("ol", { class: "sos-trainer__steps", children: steps.map((each, at) => /* @__PURE__ */ u3("li", { children: /* @__PURE__ */ u3(
          "button",
          {
            type: "button",
            "aria-current": at === step ? "step" : void 0,
            onClick: () => go(at),
            children: [
              /* @__PURE__ */ u3("span", { children: clock(each.begins) }),
              /* @__PURE__ */ u3("span", { children: each.title }),
              /* @__PURE__ */ u3("span", { class: "sos-label", children: about(each.minutes) })
            ]
          }
        ) }, each.id)) })
      ] }),
      /* @__PURE__ */ u3("section", { "aria-labelledby": "sos-trainer-keys", children: [
        /* @__PURE__ */ u3("h2", { id: "sos-trainer-keys", children: "Keys" }),
        /* @__PURE__ */ u3("p", { children: "Next step: right arrow or Page Down. Step before: left arrow or Page Up. Blank and back: B or full stop. Clock: P. A presentation remote works too." }),
        /* @__PURE__ */ u3("label", { class: "sos-trainer__pick", children: [
          /* @__PURE__ */ u3(
            "input",
            {
              type: "checkbox",
              checked: letters,
              onChange: (event) => setLetters(event.currentTarget.checked)
            }
          ),
          /* @__PURE__ */ u3("span", { children: "Use the single keys B, P and full stop" })
        ] })
      ] }),
      /* @__PURE__ */ u3(After, { ...props })
    ] })
  ] });
}
function After({ server, session, act }) {
  const [asking, setAsking] = d2("");
  const stop = () => setAsking("");
  return /* @__PURE__ */ u3("section", { "aria-labelledby": "sos-trainer-after", children: [
    /* @__PURE__ */ u3("h2", { id: "sos-trainer-after", children: "Papers, and afterwards" }),
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: /* @__PURE__ */ u3(Papers, { server, order: session }) }),
    asking === "again" && /* @__PURE__ */ u3(
      Question,
      {
        title: "Put this group's work away, and begin the same session anew?",
        keep: "Go on with this group",
        remove: "Begin anew for the next group",
        onNo: stop,
        onYes: () => {
          stop();
          act({ do: "again" }, "The session begins anew. The work before has been put away.");
        },
        children: /* @__PURE__ */ u3("p", { children: "Nothing is deleted: the work is brought back under Put away on the start screen." })
      }
    ),
    asking === "end" && /* @__PURE__ */ u3(
      Question,
      {
        title: "End this session? The room's work stays in its practice file.",
        keep: "Go on",
        remove: "End the session",
        onNo: stop,
        onYes: () => {
          stop();
          act({ do: "end" }, "The session has ended.");
        }
      }
    ),
    !asking && /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => setAsking("again"), children: "Reset for the next group" }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => setAsking("end"), children: "End this session" })
    ] })
  ] });
}

// src/trainer/server.ts
var Server = class {
  constructor(base, secret) {
    this.base = base;
    this.secret = secret;
  }
  base;
  secret;
  before = Promise.resolve();
  /** The address of a page that is printed or sent ahead. */
  paper(what, query) {
    return `${this.base}practice/trainer/paper?${new URLSearchParams({ what, ...query })}`;
  }
  get(what, query = {}) {
    return this.ask(`?${new URLSearchParams({ what, ...query })}`);
  }
  /** One after the other: what is pressed first is done first, and answered first. */
  post(message) {
    const answer = this.before.then(
      () => this.ask("", {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-XSRFToken": this.secret },
        body: JSON.stringify(message)
      })
    );
    this.before = answer;
    return answer;
  }
  async ask(query, how = {}) {
    try {
      const answer = await fetch(`${this.base}practice/trainer/session${query}`, how);
      if (!answer.ok) return { trouble: SILENT };
      const got = await answer.json();
      return got.trouble ? { trouble: got.trouble } : { trouble: "", got };
    } catch {
      return { trouble: SILENT };
    }
  }
};

// src/trainer/types.ts
var isGoingOn = (state) => !!state?.steps;

// src/trainer/view.tsx
var LOOK = 3e3;
function TrainerWindow({ base, secret }) {
  const server = T2(() => new Server(base, secret), [base, secret]);
  const [state, setState] = d2(null);
  const [trouble, setTrouble] = d2("");
  const [said, setSaid] = d2("");
  const [busy, setBusy] = d2(0);
  const { room, blank, tell } = useRoomsPage();
  const announce = q2(
    (sentence) => setSaid((before2) => before2 === sentence ? `${sentence} ` : sentence),
    []
  );
  const turn = A2(0);
  const act = async (message, words = "") => {
    turn.current++;
    setBusy((count) => count + 1);
    const { trouble: trouble2, got } = await server.post(message);
    setBusy((count) => count - 1);
    setTrouble(trouble2);
    if (!got) return;
    setState(got);
    if (!got.ask) announce(words);
    if ((message.do === "begin" || message.do === "again") && got.file) {
      tell({ to: "room", do: "open", file: got.file });
    }
  };
  h2(() => {
    const look = async () => {
      const at = turn.current;
      const { trouble: trouble2, got } = await server.get("state");
      if (at !== turn.current) return;
      setTrouble(trouble2);
      if (got) setState((before2) => before2?.ask ? before2 : got);
    };
    void look();
    const timer = setInterval(() => !document.hidden && void look(), LOOK);
    return () => clearInterval(timer);
  }, [server]);
  const file = isGoingOn(state) ? state.file : "";
  const met = A2(false);
  h2(() => {
    if (room && file && !met.current && !room.file) tell({ to: "room", do: "open", file });
    met.current = !!room && (met.current || !!file);
  }, [room, file]);
  const leaving = isGoingOn(state) ? state.leaving : "";
  h2(() => {
    if (leaving && room?.file !== leaving) void act({ do: "put_away" });
  }, [leaving, room?.file]);
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3("header", { class: "sos-trainer__head", children: /* @__PURE__ */ u3("div", { children: [
      /* @__PURE__ */ u3("p", { class: "sos-label", children: "Trainer's window. The room must not see it." }),
      /* @__PURE__ */ u3("h1", { children: isGoingOn(state) ? state.family.title : "Lead a session" }),
      isGoingOn(state) && /* @__PURE__ */ u3("p", { children: state.session.title })
    ] }) }),
    trouble && /* @__PURE__ */ u3("p", { class: "sos-notice", role: "alert", children: trouble }),
    state === null && trouble && trouble !== SILENT && /* @__PURE__ */ u3("div", { class: "sos-bar", children: /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => act({ do: "end" }), children: "End this session and choose another" }) }),
    state === null && !trouble && /* @__PURE__ */ u3("p", { role: "status", children: "One moment…" }),
    state && !isGoingOn(state) && /* @__PURE__ */ u3(
      Choose,
      {
        server,
        room,
        busy: busy > 0,
        begin: (message) => act({ do: "begin", ...message }, "The session has begun."),
        onTrouble: setTrouble
      }
    ),
    isGoingOn(state) && /* @__PURE__ */ u3(
      Lead,
      {
        server,
        session: state,
        room,
        blank,
        busy: busy > 0,
        tell,
        act,
        announce,
        onNotYet: () => setState({ ...state, ask: void 0 })
      },
      state.file
    ),
    /* @__PURE__ */ u3("div", { class: "sos-hidden", "aria-live": "polite", children: said })
  ] });
}
function useRoomsPage() {
  const [room, setRoom] = d2(null);
  const [blank, setBlank] = d2(false);
  const line2 = A2();
  _2(() => {
    line2.current = toRoom((said) => {
      if (said.blank !== void 0) return setBlank(said.blank);
      setRoom(said.gone ? null : said);
      if (said.gone) line2.current?.say({ to: "room", do: "hello" });
    });
    line2.current.say({ to: "room", do: "hello" });
    return () => line2.current?.close();
  }, []);
  const tell = q2((what) => line2.current?.say(what), []);
  return { room, blank, tell };
}
var root = document.querySelector("[data-sos-trainer]");
if (root) {
  R(
    /* @__PURE__ */ u3(TrainerWindow, { base: root.dataset.base ?? "/", secret: root.dataset.secret ?? "" }),
    root
  );
  keepFocus(root);
}
export {
  TrainerWindow
};
