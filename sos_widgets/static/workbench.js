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

// src/kit/kept.ts
var VIEW = "sos-view";
var EDIT = "sos-edit";
function forgetAll() {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if ([VIEW, EDIT].some((kind) => key.startsWith(`${kind}:`))) sessionStorage.removeItem(key);
    }
  } catch {
  }
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
function isWaiting(practice, board = "") {
  const prefix = `${EDIT}:${practice}:${board && `${board}:`}`;
  return Object.keys(sessionStore() ?? {}).some((key) => key.startsWith(prefix));
}
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

// src/kit/lasting.ts
var ON_ITS_WAY = 4e3;
var PATIENCE = 2e4;
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
function download(name, data) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([data]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}
var SLICE = 4 * 1024 * 1024;
async function bringIn(ask, file, largest) {
  if (file.size > largest) {
    const megabytes = Math.floor(largest / 1024 ** 2);
    return {
      trouble: `“${file.name}” is larger than any practice file. At most ${megabytes} megabytes can be brought in.`
    };
  }
  let bytes;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { trouble: `“${file.name}” could not be read. Is it still there?` };
  }
  const id = newId("file");
  let at2 = 0;
  for (; bytes.byteLength - at2 > SLICE; at2 += SLICE) {
    const reply = await ask({ do: "arriving", file: id }, bytes.slice(at2, at2 + SLICE));
    if (reply.trouble) return reply;
  }
  return ask({ do: "bring_in", name: file.name, file: id }, bytes.slice(at2));
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

// src/kit/ids.ts
function useId() {
  return d2(() => newId("sos"))[0];
}

// src/workbench/gedcom.tsx
function Report({ told: told3 }) {
  return /* @__PURE__ */ u3("ul", { class: "sos-workbench__report", children: told3.map((each) => /* @__PURE__ */ u3("li", { dir: "auto", children: [
    /* @__PURE__ */ u3("strong", { children: [
      each.where,
      ":"
    ] }),
    " ",
    each.what,
    " ",
    each.hint
  ] }, `${each.where} ${each.what}`)) });
}
function Arrival({ arrived, onOpen, onStay }) {
  const heading = A2(null);
  _2(() => heading.current?.focus(), []);
  const { name, people } = arrived;
  const report = arrived.report.map((each) => ({
    ...each,
    where: each.where.startsWith(`${name}, `) ? each.where.slice(name.length + 2) : each.where
  }));
  return /* @__PURE__ */ u3("section", { class: "sos-workbench__arrived", children: [
    /* @__PURE__ */ u3("h4", { ref: heading, tabIndex: -1, dir: "auto", children: [
      "“",
      name,
      "” has come in with ",
      people === 1 ? "1 person" : `${people} people`
    ] }),
    /* @__PURE__ */ u3("p", { children: "Not everything came along as it was. What matters for practice can be added on the boards." }),
    /* @__PURE__ */ u3(Report, { told: report }),
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--main", onClick: onOpen, children: "Go on with it" }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: onStay, children: "Stay here" })
    ] })
  ] });
}
function WriteGedcom({ onWrite, onCancel }) {
  return /* @__PURE__ */ u3("div", { class: "sos-workbench__gedcom", children: [
    /* @__PURE__ */ u3("p", { children: "GEDCOM is for family tree programs: people, partners and children, without homes and without how it is between people." }),
    /* @__PURE__ */ u3("p", { children: "Without living people: whoever may be living stands there without name and dates, which is everybody of whom no death is recorded and who was not born more than 100 years ago. All notes and sources stay here then." }),
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--main", onClick: () => onWrite(false), children: "Write it with everybody" }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => onWrite(true), children: "Write it without living people" }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: onCancel, children: "Cancel" })
    ] })
  ] });
}
function Missing({ told: told3 }) {
  if (!told3?.length) return null;
  return /* @__PURE__ */ u3("div", { children: [
    /* @__PURE__ */ u3("p", { children: "GEDCOM has no place for this; practice files and YAML have:" }),
    /* @__PURE__ */ u3(Report, { told: told3 })
  ] });
}

// src/workbench/naming.tsx
function Naming({ label, value, acts, onCancel }) {
  const id = useId();
  const [name, setName] = d2(value);
  const field = A2(null);
  _2(() => field.current?.select(), []);
  return /* @__PURE__ */ u3(
    "form",
    {
      class: "sos-workbench__naming",
      onSubmit: (event) => {
        event.preventDefault();
        acts[0]?.act(name);
      },
      onKeyDown: (event) => event.key === "Escape" && onCancel(),
      children: [
        /* @__PURE__ */ u3("div", { class: "sos-words", children: [
          /* @__PURE__ */ u3("label", { for: id, class: "sos-label", children: label }),
          /* @__PURE__ */ u3(
            "input",
            {
              ref: field,
              id,
              type: "text",
              dir: "auto",
              maxLength: 120,
              autocomplete: "off",
              value: name,
              onInput: (event) => setName(event.currentTarget.value)
            }
          )
        ] }),
        /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
          acts.map(({ word, act }, at2) => /* @__PURE__ */ u3(
            "button",
            {
              type: at2 === 0 ? "submit" : "button",
              class: `sos-button ${at2 === 0 ? "sos-button--main" : ""}`,
              onClick: at2 === 0 ? void 0 : () => act(name),
              children: word
            },
            word
          )),
          /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: onCancel, children: "Cancel" })
        ] })
      ]
    }
  );
}
function Asking({ question, no, yes, onNo, onYes }) {
  const stay = A2(null);
  _2(() => stay.current?.focus(), []);
  return /* @__PURE__ */ u3("div", { class: "sos-notice", role: "alert", children: [
    /* @__PURE__ */ u3("p", { children: question }),
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("button", { type: "button", ref: stay, class: "sos-button sos-button--main", onClick: onNo, children: no }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: onYes, children: yes })
    ] })
  ] });
}

// src/workbench/files.tsx
var READY = (reply) => {
  if (reply.data) download(String(reply.name), reply.data);
  return `“${reply.name}” has been handed to the browser as a download.`;
};
function Files({ start, ask, onOpen }) {
  const [told3, setTold] = d2({ words: "" });
  const [chosen, setChosen] = d2("");
  const list = A2(null);
  const [goTo, setGoTo] = d2("");
  const [arrived, setArrived] = d2(null);
  _2(() => {
    const found = goTo && list.current?.querySelector(`[data-sos-more="${goTo}"]`);
    if (!found) return;
    found.focus();
    setGoTo("");
  }, [goTo, start.files]);
  const act = async (what, file, more, said) => {
    const reply = await ask({ do: what, file: file.file, ...more });
    if (reply.trouble) return setTold({ words: reply.trouble, bad: true });
    setTold({ words: said(reply), lost: reply.report });
    setChosen("");
    if (reply.file) setGoTo(String(reply.file));
  };
  const bring = async (file) => {
    setTold({ words: `Bringing in “${file.name}”…` });
    setArrived(null);
    const reply = await bringIn(ask, file, start.largest);
    if (reply.trouble) return setTold({ words: reply.trouble, bad: true });
    setTold({ words: `“${file.name}” has been brought in.` });
    const made = { name: file.name, file: String(reply.file), people: Number(reply.people) };
    if (reply.report?.length) setArrived({ ...made, report: reply.report });
    else open(made);
  };
  const open = ({ file, name }) => onOpen({ file, title: name, family: "", changed: "", trouble: "" });
  return /* @__PURE__ */ u3("section", { ref: list, children: [
    /* @__PURE__ */ u3("h3", { children: "Go on with a practice file" }),
    start.files.length === 0 && /* @__PURE__ */ u3("p", { class: "sos-workbench__none", children: "No practice file yet. Choosing a family above begins one, and every change is kept in it." }),
    /* @__PURE__ */ u3("p", { class: "sos-workbench__told", role: "status", children: !told3.bad && told3.words }),
    told3.bad && /* @__PURE__ */ u3("p", { class: "sos-notice", role: "alert", children: told3.words }),
    /* @__PURE__ */ u3(Missing, { told: told3.lost }),
    /* @__PURE__ */ u3("ul", { class: "sos-workbench__files", children: start.files.map((file) => /* @__PURE__ */ u3(
      File,
      {
        file,
        chosen: chosen === file.file,
        onChoose: (on) => setChosen(on ? file.file : ""),
        onOpen,
        act
      },
      file.file
    )) }),
    /* @__PURE__ */ u3(FromElsewhere, { onFile: bring }),
    arrived && /* @__PURE__ */ u3(
      Arrival,
      {
        arrived,
        onOpen: () => open(arrived),
        onStay: () => {
          setGoTo(arrived.file);
          setArrived(null);
        }
      },
      arrived.file
    ),
    start.away.length > 0 && /* @__PURE__ */ u3(Away, { files: start.away, act })
  ] });
}
function About({ file }) {
  return /* @__PURE__ */ u3("div", { children: [
    /* @__PURE__ */ u3("p", { children: [
      /* @__PURE__ */ u3("strong", { dir: "auto", children: file.title }),
      file.family && file.family !== file.title && /* @__PURE__ */ u3("span", { dir: "auto", children: [
        " · ",
        file.family
      ] })
    ] }),
    /* @__PURE__ */ u3("p", { class: "sos-label", children: [
      file.file,
      file.changed && ` · last changed ${file.changed}`
    ] }),
    file.trouble && /* @__PURE__ */ u3("p", { class: "sos-workbench__trouble", children: file.trouble })
  ] });
}
function File({ file, chosen, onChoose, onOpen, act }) {
  const id = useId();
  return /* @__PURE__ */ u3("li", { class: "sos-workbench__file", children: [
    /* @__PURE__ */ u3(About, { file }),
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      !file.trouble && /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => onOpen(file), children: [
        "Go on",
        /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
          " ",
          "with ",
          file.title,
          ", ",
          file.file
        ] })
      ] }),
      /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button",
          "data-sos-more": file.file,
          "aria-expanded": chosen,
          "aria-controls": id,
          onClick: () => onChoose(!chosen),
          children: [
            "More",
            /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
              " to do with ",
              file.title
            ] })
          ]
        }
      )
    ] }),
    /* @__PURE__ */ u3("div", { id, class: "sos-workbench__more", hidden: !chosen, children: chosen && /* @__PURE__ */ u3(Actions, { file, act }) })
  ] });
}
function Actions({ file, act }) {
  const [doing, setDoing] = d2("");
  const row = A2(null);
  const back = () => {
    const word = doing;
    setDoing("");
    row.current?.querySelector(`[data-sos-do="${word}"]`)?.focus();
  };
  const button = (word, what, onClick, open = false) => /* @__PURE__ */ u3(
    "button",
    {
      type: "button",
      class: "sos-button",
      "data-sos-do": what,
      "aria-expanded": open ? doing === what : void 0,
      onClick,
      children: word
    }
  );
  const whole = !file.trouble;
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3("div", { ref: row, class: "sos-bar", children: [
      button("Rename", "rename", () => setDoing("rename"), true),
      whole && button(
        "Duplicate",
        "duplicate",
        () => act("duplicate", file, {}, () => `“${file.title}” has been duplicated.`)
      ),
      whole ? button("Save a copy", "copy", () => setDoing("copy"), true) : button("Download it as it is", "download", () => act("download", file, {}, READY)),
      whole && button("Write as YAML", "yaml", () => act("yaml", file, {}, written)),
      whole && button("Write as GEDCOM", "gedcom", () => setDoing("gedcom"), true),
      button("Put away", "away", () => setDoing("away"), true)
    ] }),
    doing === "rename" && /* @__PURE__ */ u3(
      Naming,
      {
        label: "New name",
        value: file.title,
        acts: [
          {
            word: "Give it this name",
            act: (title) => act("rename", file, { title }, () => "The file has its new name.")
          }
        ],
        onCancel: back
      }
    ),
    doing === "copy" && /* @__PURE__ */ u3(
      Naming,
      {
        label: "Name of the copy",
        value: `${file.title}, copy`,
        acts: [
          {
            word: "Save it in the practice folder",
            act: (title) => act("save_copy", file, { title }, () => "The copy has been saved.")
          },
          { word: "Download it", act: () => act("download", file, {}, READY) }
        ],
        onCancel: back
      }
    ),
    doing === "gedcom" && /* @__PURE__ */ u3(
      WriteGedcom,
      {
        onWrite: (without_living) => act("gedcom", file, { without_living }, written),
        onCancel: back
      }
    ),
    doing === "away" && /* @__PURE__ */ u3(
      Asking,
      {
        question: `Put away “${file.title}”? It can be brought back until this room's work is cleared.`,
        no: "Keep it here",
        yes: "Put it away",
        onNo: back,
        onYes: () => act("put_away", file, {}, () => `“${file.title}” has been put away.`)
      }
    )
  ] });
}
function written(reply) {
  READY(reply);
  return `Written: it is in the practice folder as ${reply.where}, and has been downloaded.`;
}
function FromElsewhere({ onFile }) {
  const id = useId();
  return /* @__PURE__ */ u3("div", { class: "sos-workbench__elsewhere", children: [
    /* @__PURE__ */ u3("label", { for: id, children: "Open a file from elsewhere on this computer" }),
    /* @__PURE__ */ u3(
      "input",
      {
        id,
        type: "file",
        accept: ".practice,.yaml,.yml,.ged,.gdz",
        onChange: (event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file) onFile(file);
          input.value = "";
        }
      }
    ),
    /* @__PURE__ */ u3("p", { class: "sos-label", children: "A practice file, a record as YAML, or a family as GEDCOM (.ged). A copy of it comes into the practice folder; the file itself stays as it is." }),
    /* @__PURE__ */ u3("p", { class: "sos-label", children: "Everybody in it must be invented. Files of family tree programs are mostly about real people: never bring in a real family." })
  ] });
}
function Away({ files, act }) {
  const [going, setGoing] = d2("");
  return /* @__PURE__ */ u3("details", { class: "sos-workbench__away", children: [
    /* @__PURE__ */ u3("summary", { children: [
      "Put away (",
      files.length,
      ")"
    ] }),
    /* @__PURE__ */ u3("ul", { class: "sos-workbench__files", children: files.map((file) => /* @__PURE__ */ u3("li", { class: "sos-workbench__file", children: [
      /* @__PURE__ */ u3(About, { file }),
      /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
        /* @__PURE__ */ u3(
          "button",
          {
            type: "button",
            class: "sos-button",
            onClick: () => act("bring_back", file, {}, () => `“${file.title}” has been brought back.`),
            children: [
              "Bring back",
              /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
                " ",
                file.title
              ] })
            ]
          }
        ),
        /* @__PURE__ */ u3(
          "button",
          {
            type: "button",
            class: "sos-button",
            "data-sos-delete": file.file,
            onClick: () => setGoing(file.file),
            children: [
              "Delete for good",
              /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
                " ",
                file.title
              ] })
            ]
          }
        )
      ] }),
      going === file.file && /* @__PURE__ */ u3("div", { class: "sos-workbench__more", children: /* @__PURE__ */ u3(
        Asking,
        {
          question: `Delete “${file.title}” for good? This cannot be taken back.`,
          no: "Keep it",
          yes: "Delete it",
          onNo: () => setGoing(""),
          onYes: () => act("delete", file, {}, () => `“${file.title}” has been deleted for good.`)
        }
      ) })
    ] }, file.file)) })
  ] });
}

// src/workbench/filepanel.tsx
var NOTHING = {
  words: "",
  bad: false,
  copy: ""
};
function FilePanel(props) {
  const { opened, ask, others } = props;
  const [doing, setDoing] = d2(props.first);
  const [told3, setTold] = d2(NOTHING);
  const row = A2(null);
  _2(() => {
    if (!props.first) row.current?.querySelector("button")?.focus();
  }, []);
  const back = () => {
    row.current?.querySelector(`[data-sos-do="${doing}"]`)?.focus();
    setDoing("");
  };
  const act = async (what, more, said) => {
    const reply = await ask({ do: what, ...more });
    const copy = what === "save_copy" && !reply.trouble ? String(reply.file) : "";
    const words = reply.trouble || said(reply);
    setTold({ words, bad: !!reply.trouble, copy, lost: reply.report });
    if (!reply.trouble) back();
  };
  const opener = (word, what) => /* @__PURE__ */ u3(
    "button",
    {
      type: "button",
      class: "sos-button",
      "data-sos-do": what,
      "aria-expanded": doing === what,
      onClick: () => setDoing(doing === what ? "" : what),
      children: word
    }
  );
  return /* @__PURE__ */ u3("section", { class: "sos-workbench__filing", "aria-label": "This file", children: [
    /* @__PURE__ */ u3("div", { ref: row, class: "sos-bar", children: [
      opener("Rename", "rename"),
      opener("Save a copy", "copy"),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => act("yaml", {}, written), children: "Write as YAML" }),
      opener("Write as GEDCOM", "gedcom"),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: props.onVersions, children: "Versions" }),
      opener("Show another file beside it", "beside"),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: props.onClear, children: "Finish and clear this room's work" })
    ] }),
    doing === "rename" && /* @__PURE__ */ u3(
      Naming,
      {
        label: "New name",
        value: opened.title,
        acts: [
          {
            word: "Give it this name",
            act: (title) => act("rename", { title }, () => "The file has its new name.")
          }
        ],
        onCancel: back
      }
    ),
    doing === "copy" && /* @__PURE__ */ u3(
      Naming,
      {
        label: "Name of the copy",
        value: `${opened.title}, copy`,
        acts: [
          {
            word: "Save it in the practice folder",
            act: (title) => act("save_copy", { title }, (reply) => `The copy is saved as ${reply.file}.`)
          },
          { word: "Download it", act: () => act("download", {}, READY) }
        ],
        onCancel: back
      }
    ),
    doing === "gedcom" && /* @__PURE__ */ u3(
      WriteGedcom,
      {
        onWrite: (without_living) => act("gedcom", { without_living }, written),
        onCancel: back
      }
    ),
    doing === "beside" && /* @__PURE__ */ u3(Others, { files: others, onChoose: props.onBeside }),
    /* @__PURE__ */ u3("p", { class: "sos-workbench__told", role: "status", children: !told3.bad && told3.words }),
    told3.bad && /* @__PURE__ */ u3("p", { class: "sos-notice", role: "alert", children: told3.words }),
    /* @__PURE__ */ u3(Missing, { told: told3.lost }),
    told3.copy && /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => props.onOpen(told3.copy), children: "Go on with the copy" })
  ] });
}
function Others({ files, onChoose }) {
  if (files.length === 0) {
    return /* @__PURE__ */ u3("p", { children: "There is no other practice file in the practice folder." });
  }
  return /* @__PURE__ */ u3("div", { class: "sos-workbench__others", children: [
    /* @__PURE__ */ u3("p", { children: "Which file is to stand beside this one? Both can be worked on, and each is saved." }),
    /* @__PURE__ */ u3("ul", { children: files.map((file) => /* @__PURE__ */ u3("li", { children: [
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => onChoose(file.file), children: /* @__PURE__ */ u3("span", { dir: "auto", children: file.title }) }),
      /* @__PURE__ */ u3("span", { class: "sos-label", children: [
        file.file,
        ", last changed ",
        file.changed
      ] })
    ] }, file.file)) })
  ] });
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

// src/workbench/reading.tsx
var ORDINARY = { size: "ordinary", spacing: "ordinary" };
var useReading = () => useRemembered("handout:reading", ORDINARY);
function ReadingFields({ choices, chosen, onChange }) {
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3(
      Picks,
      {
        legend: "How large its letters are",
        choices: choices.size,
        chosen: chosen.size,
        onChoose: (size) => onChange({ ...chosen, size })
      }
    ),
    /* @__PURE__ */ u3(
      Picks,
      {
        legend: "Room between lines and letters",
        choices: choices.spacing,
        chosen: chosen.spacing,
        onChoose: (spacing) => onChange({ ...chosen, spacing })
      }
    )
  ] });
}
function Picks({ legend, choices, chosen, onChoose }) {
  const id = useId();
  return /* @__PURE__ */ u3("fieldset", { children: [
    /* @__PURE__ */ u3("legend", { children: legend }),
    choices.map(({ name, title }) => /* @__PURE__ */ u3("label", { class: "sos-workbench__pick", children: [
      /* @__PURE__ */ u3(
        "input",
        {
          type: "radio",
          name: `${id}-pick`,
          checked: name === chosen,
          onChange: () => onChoose(name)
        }
      ),
      /* @__PURE__ */ u3("span", { children: title })
    ] }, name))
  ] });
}

// src/workbench/handout.tsx
function useMaking(model, onReady) {
  const [handout, setHandout] = d2({ status: "none" });
  const latest = A2({ handout, onReady });
  latest.current = { handout, onReady };
  h2(() => {
    const receive = (content) => {
      if (content?.type !== "handout" || latest.current.handout.status !== "working") return;
      setHandout(content);
      if (content.status === "ready") latest.current.onReady?.();
    };
    model.on("msg:custom", receive);
    return () => model.off("msg:custom", receive);
  }, [model]);
  const unheard = () => setHandout({ status: "failed", sentence: SILENT });
  return {
    handout,
    ask: (message) => {
      setHandout({ status: "working" });
      if (!send(model, message)) unheard();
    },
    unheard,
    away: () => setHandout({ status: "none" })
  };
}
function useHandout() {
  const { model, announce } = useBoard();
  const making = useMaking(model, () => announce("The handout is ready to be downloaded."));
  const [reading] = useReading();
  const [copies, setCopies] = d2(null);
  h2(() => {
    const receive = (content) => {
      if (content?.type === "copies") setCopies(content.copies);
    };
    model.on("msg:custom", receive);
    return () => model.off("msg:custom", receive);
  }, [model]);
  return {
    handout: making.handout,
    copies,
    make: (asked, how = reading) => {
      setCopies(null);
      making.ask({ type: "take_home", ...asked, ...how });
    },
    choose: () => {
      if (!send(model, { type: "copies" })) making.unheard();
    },
    away: () => {
      setCopies(null);
      making.away();
    }
  };
}
function TakeHomeButtons({ home }) {
  const busy = home.handout.status === "working";
  const open = home.copies !== null;
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button",
        "data-sos-take-home": true,
        "aria-disabled": busy,
        onClick: () => !busy && home.make(),
        children: "Take home"
      }
    ),
    /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button",
        "data-sos-choose-copy": true,
        "aria-disabled": busy,
        "aria-expanded": open,
        onClick: () => !busy && (open ? home.away() : home.choose()),
        children: "Choose a copy"
      }
    )
  ] });
}
function TakeHome({ home, root, reading }) {
  const back = (to) => {
    home.away();
    root.querySelector(`[data-sos-${to}]`)?.focus();
  };
  if (home.copies) {
    return /* @__PURE__ */ u3(
      ChooseCopy,
      {
        copies: home.copies,
        reading,
        onMake: home.make,
        onClose: () => back("choose-copy")
      }
    );
  }
  return /* @__PURE__ */ u3(HandoutNote, { handout: home.handout, what: "handout", onClose: () => back("take-home") });
}
var toggled = (names, name, on) => on ? [...names, name] : names.filter((each) => each !== name);
var keyOf = (copy) => `${copy.audience}:${copy.child}`;
function ChooseCopy({ copies, reading, onMake, onClose }) {
  const id = useId();
  const form = A2(null);
  const [chosen, setChosen] = d2(copies[0] ? keyOf(copies[0]) : "");
  const [left, setLeft] = d2([]);
  const [asked, setAsked] = d2([]);
  const [how, setHow] = useReading();
  _2(() => form.current?.querySelector("input")?.focus(), []);
  const copy = copies.find((each) => keyOf(each) === chosen);
  if (!copy) return null;
  const parts = copy.parts.filter((part) => !left.includes(part.name));
  return /* @__PURE__ */ u3(
    "form",
    {
      ref: form,
      class: "sos-workbench__copies",
      "aria-label": "Choose a copy to take home",
      onSubmit: (event) => {
        event.preventDefault();
        if (parts.length === 0) return;
        const { audience, child } = copy;
        onMake({ audience, child, parts: parts.map((part) => part.name), asked }, how);
      },
      onKeyDown: (event) => {
        if (event.key === "Escape") onClose();
      },
      children: [
        /* @__PURE__ */ u3("fieldset", { children: [
          /* @__PURE__ */ u3("legend", { children: "For whom is it?" }),
          copies.map((each) => /* @__PURE__ */ u3("label", { class: "sos-workbench__pick", children: [
            /* @__PURE__ */ u3(
              "input",
              {
                type: "radio",
                name: `${id}-copy`,
                checked: each === copy,
                onChange: () => {
                  setChosen(keyOf(each));
                  setLeft([]);
                  setAsked([]);
                }
              }
            ),
            /* @__PURE__ */ u3("span", { dir: "auto", children: each.title })
          ] }, keyOf(each)))
        ] }),
        /* @__PURE__ */ u3("div", { class: "sos-workbench__holds", children: [
          /* @__PURE__ */ u3("fieldset", { children: [
            /* @__PURE__ */ u3("legend", { children: "What will be in it, in this order" }),
            copy.parts.map(({ name, title }) => /* @__PURE__ */ u3("label", { class: "sos-workbench__pick", children: [
              /* @__PURE__ */ u3(
                "input",
                {
                  type: "checkbox",
                  checked: !left.includes(name),
                  onChange: (event) => setLeft(toggled(left, name, !event.currentTarget.checked))
                }
              ),
              /* @__PURE__ */ u3("span", { dir: "auto", children: title })
            ] }, name))
          ] }),
          copy.asked.length > 0 && parts.some(({ name }) => name === "genogram") && /* @__PURE__ */ u3("fieldset", { children: [
            /* @__PURE__ */ u3("legend", { children: "In the genogram only if you ask for it" }),
            copy.asked.map(({ name, title }) => /* @__PURE__ */ u3("label", { class: "sos-workbench__pick", children: [
              /* @__PURE__ */ u3(
                "input",
                {
                  type: "checkbox",
                  checked: asked.includes(name),
                  onChange: (event) => setAsked(toggled(asked, name, event.currentTarget.checked))
                }
              ),
              /* @__PURE__ */ u3("span", { dir: "auto", children: title })
            ] }, name))
          ] }),
          /* @__PURE__ */ u3(ReadingFields, { choices: reading, chosen: how, onChange: setHow })
        ] }),
        /* @__PURE__ */ u3("div", { class: "sos-workbench__told", "aria-live": "polite", children: [
          /* @__PURE__ */ u3("p", { children: copy.about }),
          /* @__PURE__ */ u3("p", { children: copy.left_out }),
          copy.apart && /* @__PURE__ */ u3("p", { class: "sos-notice", children: copy.apart }),
          parts.length === 0 && /* @__PURE__ */ u3("p", { class: "sos-workbench__trouble", children: "Choose at least one part." })
        ] }),
        /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
          /* @__PURE__ */ u3(
            "button",
            {
              type: "submit",
              class: "sos-button sos-button--main",
              "aria-disabled": parts.length === 0,
              children: "Make this copy"
            }
          ),
          /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: onClose, children: "Not now" })
        ] })
      ]
    }
  );
}
function HandoutNote({ handout, what, onClose }) {
  const link = useLink(handout.status === "ready" ? handout.html : "", "text/html");
  switch (handout.status) {
    case "none":
      return null;
    case "working":
      return /* @__PURE__ */ u3("div", { class: "sos-workbench__handout", role: "status", children: [
        /* @__PURE__ */ u3("p", { children: [
          "Making the ",
          what,
          ". You can go on working meanwhile."
        ] }),
        /* @__PURE__ */ u3("progress", { "aria-label": `Making the ${what}` })
      ] });
    case "failed":
      return /* @__PURE__ */ u3("div", { class: "sos-notice", role: "alert", children: [
        /* @__PURE__ */ u3("p", { children: handout.sentence }),
        /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: onClose, children: "Close" })
      ] });
    case "ready":
      return /* @__PURE__ */ u3("div", { class: "sos-workbench__handout", children: [
        /* @__PURE__ */ u3("p", { children: [
          "The ",
          what,
          " is ready: one page that opens in any browser, without a network. It also lies in the practice folder, as ",
          /* @__PURE__ */ u3("strong", { children: handout.where }),
          "."
        ] }),
        /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
          /* @__PURE__ */ u3("a", { class: "sos-button sos-button--main", href: link, download: handout.name, children: [
            "Download the ",
            what
          ] }),
          /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: onClose, children: "Close" })
        ] })
      ] });
  }
}

// src/workbench/save.ts
var WORSE = ["saved", "saving", "unsaved"];
function useSaveOfAll(root, practices) {
  const [states, setStates] = d2({});
  _2(() => {
    const hear = (event) => {
      const news = event.detail;
      const key = `${news.practice}:${news.board}`;
      setStates(
        (before2) => before2[key]?.save === news.save ? before2 : { ...before2, [key]: news }
      );
    };
    root.addEventListener("sos-save", hear);
    return () => root.removeEventListener("sos-save", hear);
  }, [root]);
  const { save } = useBoard();
  const heard = Object.values(states).filter((each) => practices.includes(each.practice));
  const left = practices.some((id) => id && isWaiting(id)) ? "saving" : "saved";
  const all = [save, left, ...heard.map((each) => each.save)];
  return WORSE[Math.max(...all.map((each) => WORSE.indexOf(each)))] ?? "saved";
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
var onGo = (take) => listen(GO, take);
function onHere(heard) {
  globalThis.addEventListener(HERE, heard);
  return () => globalThis.removeEventListener(HERE, heard);
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

// src/workbench/nested.tsx
function Nested({ board }) {
  const { host } = useBoard();
  const place = A2(null);
  const [trouble, setTrouble] = d2(host ? "" : TOO_OLD);
  h2(() => {
    const el = place.current;
    if (!host || !el) return;
    const leaving = new AbortController();
    const show = async () => {
      const widget = await got(host, board, leaving.signal, () => setTrouble(NOT_SHOWN));
      if (leaving.signal.aborted) return;
      setTrouble("");
      await widget.render({ el, signal: leaving.signal });
    };
    show().catch(() => {
      if (!leaving.signal.aborted) setTrouble(NOT_SHOWN);
    });
    return () => leaving.abort();
  }, [host, board]);
  return /* @__PURE__ */ u3(S, { children: [
    trouble && /* @__PURE__ */ u3("p", { class: "sos-notice", role: "alert", children: trouble }),
    /* @__PURE__ */ u3("div", { ref: place })
  ] });
}
var TURNS = 6;
var PAUSE = 1e3;
async function got(host, board, leaving, late) {
  for (let turn = 1; ; turn++) {
    try {
      return await host.getWidget(board);
    } catch (reason) {
      if (leaving.aborted || turn === TURNS) throw reason;
      late();
      await new Promise((go2) => setTimeout(go2, PAUSE));
    }
  }
}
var TOO_OLD = "The boards need a newer anywidget (0.11). Ask whoever set up this Jupyter.";
var NOT_SHOWN = "This board could not be shown. Your work is safe in the practice file: close this family and open it again.";

// src/workbench/othermap.tsx
function TheirMap({ map }) {
  return /* @__PURE__ */ u3("section", { class: "sos-beside-map", "aria-label": map.title, children: [
    /* @__PURE__ */ u3("h3", { dir: "auto", children: map.title }),
    /* @__PURE__ */ u3("p", { class: "sos-label", children: map.lead }),
    map.boxes.length === 0 && /* @__PURE__ */ u3("p", { children: "There is nothing on this map yet." }),
    map.boxes.map((box) => /* @__PURE__ */ u3("section", { "aria-label": box.heading, children: [
      /* @__PURE__ */ u3("h4", { children: box.heading }),
      /* @__PURE__ */ u3("ul", { class: "sos-beside-map__things", children: box.items.map((thing) => /* @__PURE__ */ u3(Tapped, { map, category: box.category, thing }, thing.id)) })
    ] }, box.category))
  ] });
}
function Tapped({ map, category, thing }) {
  const { parts, submit } = useBoard();
  const id = `${map.other}/${thing.id}`;
  const tap = (parts.taps ?? []).find((each) => each.id === id);
  const say = (says) => {
    if (!tap) {
      const { words } = thing;
      const whole = { id, other: map.other, title: map.title, item: thing.id, category, words };
      return submit(add("taps", { ...whole, says }));
    }
    submit(tap.says === says ? remove("taps", id) : change("taps", id, { says }));
  };
  return /* @__PURE__ */ u3("li", { class: "sos-beside-map__thing", children: [
    /* @__PURE__ */ u3("p", { class: "sos-beside-map__words", dir: "auto", children: thing.own_words ? `“${thing.words}”` : thing.words }),
    thing.who && /* @__PURE__ */ u3("p", { class: "sos-label", dir: "auto", children: thing.own_words ? `${thing.who}, the child's own words` : thing.who }),
    /* @__PURE__ */ u3("fieldset", { class: "sos-beside-map__says", children: [
      /* @__PURE__ */ u3("legend", { class: "sos-hidden", children: [
        "What we say of: ",
        thing.words
      ] }),
      map.says.map(({ value, label }) => /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          class: "sos-button",
          "aria-pressed": tap?.says === value,
          onClick: () => say(value),
          children: label
        },
        value
      ))
    ] })
  ] });
}

// src/workbench/beside.tsx
var NONE = -1;
function ExampleToggle({ tool, at: at2, onChange }) {
  const { ask, question } = useOwnFirst(tool.begun);
  return /* @__PURE__ */ u3("div", { class: "sos-bar__end sos-workbench__examples", children: [
    tool.examples.map((each) => /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button",
        "aria-pressed": at2 === each.at,
        onClick: ({ currentTarget }) => {
          if (at2 === each.at) onChange(NONE);
          else ask(currentTarget, () => onChange(each.at));
        },
        children: tool.examples.length === 1 ? "Show the worked example beside ours" : `Beside ours: ${each.title}`
      },
      each.at
    )),
    question
  ] });
}
function ToolPanel({ tool, at: at2, opened, second }) {
  const { model, announce } = useBoard();
  const label = A2(null);
  const before2 = A2(at2);
  const example = useModel(model, "beside")[tool.name];
  const shown = example?.at ?? NONE;
  h2(() => {
    if (at2 !== shown) send(model, { type: "beside", tool: tool.name, at: at2 });
  }, [model, tool.name, at2, shown]);
  _2(() => {
    if (at2 === before2.current || at2 !== NONE && shown !== at2) return;
    before2.current = at2;
    if (at2 === NONE) return;
    label.current?.focus();
    announce("The worked example is shown after our own.");
  }, [at2, shown]);
  const two = example?.map ? "sos-workbench__pair--half" : tool.wide ? "sos-workbench__pair--wide" : "sos-workbench__pair--two";
  const on = at2 !== NONE && example && !second.file;
  const other = second.boards?.[tool.name];
  const pair = other ? "sos-workbench__pair--both" : on ? two : "";
  return /* @__PURE__ */ u3("div", { class: `sos-workbench__pair ${pair}`, children: [
    /* @__PURE__ */ u3("div", { class: "sos-workbench__ours", children: [
      other && /* @__PURE__ */ u3(Whose, { title: opened.title, file: opened.file }),
      /* @__PURE__ */ u3(Nested, { board: tool.board })
    ] }),
    other && /* @__PURE__ */ u3(SecondFile, { tool, board: other, second }, second.id),
    on && /* @__PURE__ */ u3("div", { class: "sos-workbench__theirs", children: [
      /* @__PURE__ */ u3("p", { ref: label, tabIndex: -1, class: "sos-label", children: ["A worked example", example.by, "One way of doing it, not the answer"].filter(Boolean).join(" · ") }),
      example.map ? /* @__PURE__ */ u3(TheirMap, { map: example.map }) : /* @__PURE__ */ u3(SheetView, { sheet: example.shown }),
      /* @__PURE__ */ u3("details", { children: [
        /* @__PURE__ */ u3("summary", { children: "Read the worked example as words and tables" }),
        /* @__PURE__ */ u3(SheetView, { sheet: example.words, level: 4 })
      ] })
    ] })
  ] });
}
function SecondFile({ tool, board, second }) {
  const { info, announce } = useBoard();
  const [through, setThrough] = useRemembered(`${second.id}:through`, false);
  const [seen, setSeen] = useRemembered(`${info.id}:${second.id}:${tool.name}`, tool.begun);
  const head = A2(null);
  if (!seen) {
    return /* @__PURE__ */ u3("div", { class: "sos-workbench__second", children: [
      /* @__PURE__ */ u3(Whose, { title: second.title ?? "", file: second.file ?? "", head }),
      /* @__PURE__ */ u3("div", { class: "sos-notice", children: /* @__PURE__ */ u3("div", { children: [
        /* @__PURE__ */ u3("p", { children: tool.begun ? "We have begun our own. Theirs can stand beside it now." : OWN_FIRST }),
        /* @__PURE__ */ u3("div", { class: "sos-bar", children: /* @__PURE__ */ u3(
          "button",
          {
            type: "button",
            class: "sos-button",
            onClick: () => {
              setSeen(true);
              head.current?.focus();
              announce(`${second.title} is shown.`);
            },
            children: tool.begun ? "Show theirs" : "Show theirs all the same"
          }
        ) })
      ] }) })
    ] });
  }
  const map = tool.name === "mapping" ? second.map : void 0;
  return /* @__PURE__ */ u3("div", { class: "sos-workbench__second", children: [
    /* @__PURE__ */ u3(Whose, { title: second.title ?? "", file: second.file ?? "", head, children: map && /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button",
        "aria-pressed": through,
        onClick: () => setThrough(!through),
        children: "Go through it thing by thing"
      }
    ) }),
    map && through ? /* @__PURE__ */ u3(TheirMap, { map }) : /* @__PURE__ */ u3(Nested, { board }, board)
  ] });
}
function Whose(props) {
  return /* @__PURE__ */ u3("div", { class: "sos-workbench__whose", children: [
    /* @__PURE__ */ u3("div", { children: [
      /* @__PURE__ */ u3("h3", { ref: props.head, tabIndex: props.head && -1, dir: "auto", children: props.title }),
      /* @__PURE__ */ u3("p", { class: "sos-label", children: props.file })
    ] }),
    props.children
  ] });
}

// src/workbench/tabs.tsx
function Tabs({ opened, second, first, onAlone }) {
  const { tools } = opened;
  const { info } = useBoard();
  const id = useId();
  const [chosen, setChosen] = useRemembered(`${info.id}:tab`, "");
  const current = tools.find((tool) => tool.name === chosen) ?? tools[0];
  _2(() => {
    if (first) setChosen(first);
  }, []);
  const [shown, setShown] = d2(
    () => new Set(
      tools.filter((tool) => [info.id, second.id].some((id2) => id2 && isWaiting(id2, tool.name))).map((tool) => tool.name)
    )
  );
  const [beside, setBeside] = useRemembered(`${info.id}:beside`, {});
  const besideOf = (tool) => {
    const at2 = beside[tool.name] ?? NONE;
    return tool.examples.some((each) => each.at === at2) ? at2 : NONE;
  };
  const list = A2(null);
  useGoingBetween(
    [info.id, second.id ?? ""],
    tools.map((tool) => tool.name),
    setChosen,
    (name) => go2(tools.find((tool) => tool.name === name))
  );
  if (!current) return null;
  if (!shown.has(current.name)) setShown(/* @__PURE__ */ new Set([...shown, current.name]));
  const go2 = (tool) => {
    if (!tool) return;
    setChosen(tool.name);
    list.current?.querySelector(`[data-sos-tab="${tool.name}"]`)?.focus();
  };
  const press = (event) => {
    const at2 = tools.indexOf(current);
    const to = {
      ArrowRight: (at2 + 1) % tools.length,
      ArrowLeft: (at2 + tools.length - 1) % tools.length,
      Home: 0,
      End: tools.length - 1
    };
    const next = to[event.key];
    if (next === void 0) return;
    event.preventDefault();
    event.stopPropagation();
    go2(tools[next]);
  };
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3("div", { class: "sos-workbench__row", children: [
      /* @__PURE__ */ u3("div", { ref: list, class: "sos-workbench__tabs", role: "tablist", "aria-label": "Tools", children: tools.map((tool) => /* @__PURE__ */ u3(
        "button",
        {
          type: "button",
          role: "tab",
          id: `${id}-${tool.name}-tab`,
          "data-sos-tab": tool.name,
          "aria-selected": tool === current,
          "aria-controls": `${id}-${tool.name}`,
          tabIndex: tool === current ? 0 : -1,
          onClick: () => go2(tool),
          onKeyDown: press,
          children: tool.title
        },
        tool.name
      )) }),
      second.file ? /* @__PURE__ */ u3("div", { class: "sos-bar__end", children: /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: onAlone, children: "Leave side by side" }) }) : /* @__PURE__ */ u3(
        ExampleToggle,
        {
          tool: current,
          at: besideOf(current),
          onChange: (at2) => setBeside({ ...beside, [current.name]: at2 })
        }
      )
    ] }),
    tools.map((tool) => /* @__PURE__ */ u3(
      "div",
      {
        role: "tabpanel",
        id: `${id}-${tool.name}`,
        "aria-labelledby": `${id}-${tool.name}-tab`,
        class: "sos-workbench__panel",
        hidden: tool !== current,
        children: shown.has(tool.name) && /* @__PURE__ */ u3(ToolPanel, { tool, at: besideOf(tool), opened, second })
      },
      tool.name
    ))
  ] });
}
function useGoingBetween(practices, tools, show, open) {
  const [going, setGoing] = d2(null);
  const latest = A2({ practices, tools, show, open });
  latest.current = { practices, tools, show, open };
  _2(
    () => onGo((wanted) => {
      const { practices: practices2, tools: tools2, show: show2, open: open2 } = latest.current;
      const { tool, item } = wanted.place;
      if (!practices2.includes(wanted.practice) || !tools2.includes(tool)) return false;
      if (!item) {
        open2(tool);
        return true;
      }
      show2(tool);
      if (wanted.place.item) setGoing(wanted);
      return true;
    }),
    []
  );
  _2(() => {
    if (!going) return;
    if (arrive(going)) return setGoing(null);
    return onHere(() => arrive(going) && setGoing(null));
  }, [going]);
}

// src/workbench/compare.tsx
var TOOLS = [
  { tool: "genogram", name: "Genogram", words: "Genogram beside today’s" },
  { tool: "ecomap", name: "Eco map", words: "Eco map beside today’s" }
];
function Compare({ revision, when, ask, onTold }) {
  const { announce } = useBoard();
  const [shown, setShown] = d2(null);
  const put = async (tool) => {
    if (shown?.tool === tool) return setShown(null);
    const reply = await ask({ do: "compare", revision, tool });
    onTold(reply.trouble);
    if (reply.trouble) return;
    const found = reply;
    setShown(found);
    announce(told2(found.changes));
  };
  const name = TOOLS.find(({ tool }) => tool === shown?.tool)?.name;
  return /* @__PURE__ */ u3("section", { class: "sos-compare", "aria-label": "A picture then, beside today’s", children: [
    /* @__PURE__ */ u3("h4", { children: [
      "A picture ",
      when,
      ", beside the one of today"
    ] }),
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: TOOLS.map(({ tool, words }) => /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        class: "sos-button",
        "aria-pressed": shown?.tool === tool,
        onClick: () => put(tool),
        children: words
      },
      tool
    )) }),
    shown && /* @__PURE__ */ u3(S, { children: [
      /* @__PURE__ */ u3("h5", { children: [
        name,
        ": what has changed since then"
      ] }),
      shown.changes.length > 0 ? /* @__PURE__ */ u3(S, { children: [
        /* @__PURE__ */ u3("ol", { class: "sos-pair__changes", children: shown.changes.map((words, at2) => (
          // Two sentences may be the same: of two who have no name yet.
          /* @__PURE__ */ u3("li", { dir: "auto", children: words }, at2)
        )) }),
        /* @__PURE__ */ u3("p", { class: "sos-label", children: shown.tool === "genogram" ? "In the pictures a frame stands round everybody whom this is about." : "The same numbers stand in the pictures." })
      ] }) : /* @__PURE__ */ u3("p", { children: told2(shown.changes) }),
      /* @__PURE__ */ u3("div", { class: "sos-compare__pictures", children: ["Then", "Now"].map((words, at2) => (
        // Wide pictures scroll by themselves, and by keyboard too.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus
        /* @__PURE__ */ u3("section", { tabIndex: 0, "aria-label": `${name}: ${words.toLowerCase()}`, children: /* @__PURE__ */ u3(Svg, { text: shown.pictures[at2] ?? "" }) }, words)
      )) }),
      /* @__PURE__ */ u3("details", { children: [
        /* @__PURE__ */ u3("summary", { children: "Read both as words and tables" }),
        shown.sheets.map((sheet) => /* @__PURE__ */ u3(SheetView, { sheet, level: 5 }, sheet.title))
      ] })
    ] })
  ] });
}
var told2 = (changes) => changes.length > 0 ? `What has changed: ${changes.join(" ")}` : "Nothing that is drawn has changed since then.";

// src/workbench/versions.tsx
var LOOKING = "Looking up the versions…";
function Versions({ ask, onClose }) {
  const { info, announce } = useBoard();
  const [page, setPage] = d2({ versions: [], more: false });
  const [look, setLook] = d2(null);
  const [asked, setAsked] = d2(false);
  const [told3, setTold] = d2(LOOKING);
  const head = A2(null);
  const shown = A2(null);
  const took = (reply, before2) => {
    setTold((now) => reply.trouble || (now === LOOKING ? "" : now));
    if (reply.trouble) return;
    const found = reply;
    setPage({ versions: [...before2, ...found.versions], more: found.more });
  };
  _2(() => head.current?.focus(), []);
  h2(() => {
    let gone = false;
    ask({ do: "versions" }).then((reply) => !gone && took(reply, []));
    return () => {
      gone = true;
    };
  }, [info.revision]);
  const earlier = async () => {
    const last = page.versions.at(-1);
    took(await ask({ do: "versions", before: last?.revision }), page.versions);
  };
  const see = async (version) => {
    setAsked(false);
    const reply = await ask({ do: "version", revision: version.revision });
    setTold(reply.trouble);
    if (reply.trouble) return;
    setLook({ ...version, sheets: reply.sheets });
    shown.current?.focus();
  };
  const goBack = async (version) => {
    setAsked(false);
    const reply = await ask({
      do: "restore",
      revision: version.revision,
      edit_id: newId("restore")
    });
    const sentence = String(reply.trouble || reply.sentence || "");
    setTold(sentence);
    if (sentence) return;
    setLook(null);
    setTold(`Everything is as it was ${at(version)}. Undo takes this back.`);
    head.current?.focus();
  };
  return /* @__PURE__ */ u3("section", { class: "sos-workbench__versions", "aria-label": "Versions", children: [
    /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("h3", { ref: head, tabIndex: -1, children: "Versions" }),
      /* @__PURE__ */ u3("div", { class: "sos-bar__end", children: /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: onClose, children: "Close the versions" }) })
    ] }),
    /* @__PURE__ */ u3("p", { class: "sos-workbench__told", role: "status", children: told3 }),
    /* @__PURE__ */ u3("div", { class: "sos-workbench__history", children: [
      /* @__PURE__ */ u3("section", { class: "sos-workbench__days", "aria-label": "What was done when", children: [
        days(page.versions).map(({ day, versions }) => /* @__PURE__ */ u3("div", { children: [
          /* @__PURE__ */ u3("h4", { children: day || "The beginning" }),
          /* @__PURE__ */ u3("ul", { children: versions.map((version) => /* @__PURE__ */ u3("li", { children: /* @__PURE__ */ u3(
            "button",
            {
              type: "button",
              class: "sos-workbench__version",
              "aria-pressed": look?.revision === version.revision,
              onClick: () => see(version),
              children: [
                /* @__PURE__ */ u3("span", { class: "sos-workbench__time", children: version.time }),
                /* @__PURE__ */ u3("span", { dir: "auto", children: version.words })
              ]
            }
          ) }, version.revision)) })
        ] }, versions[0]?.revision)),
        page.more && /* @__PURE__ */ u3(
          "button",
          {
            type: "button",
            class: "sos-button",
            onClick: () => {
              earlier();
              announce("Earlier versions are being added.");
            },
            children: "Show earlier"
          }
        )
      ] }),
      /* @__PURE__ */ u3("div", { class: "sos-workbench__look", children: look ? /* @__PURE__ */ u3(S, { children: [
        /* @__PURE__ */ u3("h4", { ref: shown, tabIndex: -1, children: [
          "How it was ",
          at(look)
        ] }),
        /* @__PURE__ */ u3("p", { class: "sos-label", dir: "auto", children: [
          "Done last by then: ",
          look.words
        ] }),
        asked ? /* @__PURE__ */ u3(
          Asking,
          {
            question: `Go back to how it was ${at(look)}? What has been done since is kept as versions, and Undo takes this back.`,
            no: "Stay as it is now",
            yes: "Go back to it",
            onNo: () => {
              setAsked(false);
              shown.current?.focus();
            },
            onYes: () => goBack(look)
          }
        ) : /* @__PURE__ */ u3("div", { class: "sos-bar", children: /* @__PURE__ */ u3(
          "button",
          {
            type: "button",
            class: "sos-button sos-button--main",
            onClick: () => setAsked(true),
            children: "Go back to this version"
          }
        ) }),
        look.sheets.length === 0 && /* @__PURE__ */ u3("p", { children: "Nothing had been written in any of the tools." }),
        look.sheets.map((sheet) => /* @__PURE__ */ u3(SheetView, { sheet, level: 5 }, sheet.title))
      ] }) : /* @__PURE__ */ u3("p", { class: "sos-workbench__none", children: "Choose a version to read how everything was then. Nothing changes by looking." }) })
    ] }),
    look && /* @__PURE__ */ u3(
      Compare,
      {
        revision: look.revision,
        when: at(look),
        ask,
        onTold: setTold
      },
      `${look.revision}:${info.revision}`
    )
  ] });
}
var at = ({ day, time }) => day ? `on ${day} at ${time}` : "at the beginning";
function days(versions) {
  const found = [];
  for (const version of versions) {
    const last = found.at(-1);
    if (last && last.day === version.day) last.versions.push(version);
    else found.push({ day: version.day, versions: [version] });
  }
  return found;
}

// src/workbench/open.tsx
function OpenFamily(props) {
  const { opened, second, ask, onClose, onBeside } = props;
  const { info, announce } = useBoard();
  const save = useSaveOfAll(props.root, [info.id, second.id ?? ""]);
  const home = useHandout();
  const [leaving, setLeaving] = d2("");
  const [panel, setPanel] = d2("");
  const [first, setFirst] = d2("");
  const closer = A2(null);
  const filer = A2(null);
  const leave = (clear) => setLeaving(clear ? "clear" : "close");
  const waited = useLasting(leaving !== "");
  _2(() => {
    if (!leaving || save !== "saved") return;
    setLeaving("");
    onClose(leaving === "clear");
  }, [leaving, save]);
  const show = (next, doing = "") => {
    setFirst(doing);
    setPanel(next);
    if (!next) filer.current?.focus();
  };
  const two = !!second.file;
  h2(() => {
    if (two) announce(`${second.title} is shown beside ${opened.title}.`);
  }, [second.id]);
  return /* @__PURE__ */ u3("div", { class: "sos-workbench__open", children: [
    /* @__PURE__ */ u3("header", { class: "sos-workbench__head", children: [
      /* @__PURE__ */ u3("div", { children: [
        /* @__PURE__ */ u3("p", { class: "sos-workbench__kind", children: props.pageMark }),
        /* @__PURE__ */ u3("h2", { dir: "auto", children: opened.title })
      ] }),
      /* @__PURE__ */ u3("div", { class: "sos-bar__end", children: [
        /* @__PURE__ */ u3(SaveMark, { save }),
        !two && /* @__PURE__ */ u3(UndoRedo, {}),
        /* @__PURE__ */ u3(
          "button",
          {
            type: "button",
            ref: filer,
            class: "sos-button",
            "aria-expanded": panel === "file",
            onClick: () => show(panel === "file" ? "" : "file"),
            children: "This file"
          }
        ),
        /* @__PURE__ */ u3(TakeHomeButtons, { home }),
        /* @__PURE__ */ u3("button", { type: "button", ref: closer, class: "sos-button", onClick: () => leave(false), children: "Close this family" })
      ] })
    ] }),
    /* @__PURE__ */ u3(Notice, { save }),
    info.unsaved && panel !== "file" && /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => show("file", "copy"), children: "Save a copy of this work" }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => leave(false), children: "Back to the start screen" })
    ] }),
    /* @__PURE__ */ u3(KeptBeside, { part: "record", item: "" }),
    /* @__PURE__ */ u3(KeptBeside, { part: "family", item: "" }),
    panel === "file" && /* @__PURE__ */ u3(
      FilePanel,
      {
        opened,
        ask,
        first,
        others: props.files.filter(
          (each) => !each.trouble && each.file !== opened.file && each.file !== second.file
        ),
        onOpen: props.onOpen,
        onBeside: (file) => {
          show("");
          onBeside(file);
        },
        onVersions: () => show("versions"),
        onClear: () => leave(true)
      },
      first
    ),
    panel === "versions" && /* @__PURE__ */ u3(Versions, { ask, onClose: () => show("") }),
    leaving && (save === "unsaved" || waited) && /* @__PURE__ */ u3(
      Asking,
      {
        question: "Some of your work is not saved yet. If you close this family now, it may be lost. Close it all the same?",
        no: "Stay here",
        yes: "Close it",
        onNo: () => {
          setLeaving("");
          closer.current?.focus();
        },
        onYes: () => onClose(leaving === "clear")
      }
    ),
    /* @__PURE__ */ u3(TakeHome, { home, root: props.root, reading: props.reading }),
    /* @__PURE__ */ u3(Tabs, { opened, second, first: props.first, onAlone: () => onBeside("") })
  ] });
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
var toTrainer = (hear) => line("room", hear);

// src/workbench/room.ts
var LOOK = 100;
function useRoom(follows) {
  const latest = A2(follows);
  latest.current = follows;
  const line2 = A2();
  const { file, title } = follows.opened;
  _2(() => {
    let timer;
    const tell = () => {
      const { file: file2, title: title2 } = latest.current.opened;
      line2.current?.say({ to: "trainer", file: file2, title: title2 });
    };
    const open = (wanted) => {
      clearTimeout(timer);
      const { opened, info } = latest.current;
      if (opened.file === wanted) return tell();
      document.activeElement?.blur?.();
      if (opened.file && isWaiting(info.id)) timer = setTimeout(() => open(wanted), LOOK);
      else latest.current.open(wanted);
    };
    line2.current = toTrainer((said) => {
      const { info } = latest.current;
      if (said.do === "hello") tell();
      else if (said.do === "open") open(said.file);
      else if (said.do === "show" && info.id) {
        go({ practice: info.id, place: { tool: said.tool, item: "" } });
      }
    });
    const gone = () => line2.current?.say({ to: "trainer", gone: true });
    globalThis.addEventListener?.("pagehide", gone);
    return () => {
      clearTimeout(timer);
      globalThis.removeEventListener?.("pagehide", gone);
      gone();
      line2.current?.close();
    };
  }, []);
  _2(() => line2.current?.say({ to: "trainer", file, title }), [file, title]);
}

// src/kit/guide.tsx
function Guide({ guide }) {
  return /* @__PURE__ */ u3("details", { class: "sos-guide", children: [
    /* @__PURE__ */ u3("summary", { children: guide.title }),
    /* @__PURE__ */ u3(SheetView, { sheet: guide, level: 4 })
  ] });
}

// src/workbench/clearing.tsx
function Clearing({ start, ask, first }) {
  const id = useId();
  const [open, setOpen] = d2(first);
  const [asked, setAsked] = d2(false);
  const [told3, setTold] = d2("");
  const opener = A2(null);
  _2(() => {
    if (first) opener.current?.focus();
  }, []);
  const save = async () => {
    setTold("Putting everything into one file…");
    const reply = await ask({ do: "everything" });
    if (reply.data) download(String(reply.name), reply.data);
    setTold(reply.trouble || `“${reply.name}” has been handed to the browser as a download.`);
  };
  const clear = async () => {
    setAsked(false);
    opener.current?.focus();
    const reply = await ask({ do: "clear" });
    forgetAll();
    setTold(reply.trouble || "This room's work has been cleared.");
    if (!reply.trouble) setOpen(false);
  };
  const nothing = start.left_behind.length === 0;
  return /* @__PURE__ */ u3("section", { class: "sos-workbench__clearing", children: [
    /* @__PURE__ */ u3("h3", { children: "At the end of the day" }),
    /* @__PURE__ */ u3("p", { children: /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        ref: opener,
        class: "sos-button",
        "aria-expanded": open,
        "aria-controls": id,
        onClick: () => setOpen(!open),
        children: "Finish and clear this room's work"
      }
    ) }),
    /* @__PURE__ */ u3("p", { class: "sos-workbench__told", role: "status", children: told3 }),
    /* @__PURE__ */ u3("div", { id, class: "sos-workbench__clear", hidden: !open, children: nothing ? /* @__PURE__ */ u3("p", { children: "There is nothing to clear: no practice files, no handouts." }) : /* @__PURE__ */ u3(S, { children: [
      /* @__PURE__ */ u3("p", { children: "This is what there is in the practice folder. The families and lessons stay." }),
      start.left_behind.map(({ kind, names }) => /* @__PURE__ */ u3("div", { children: [
        /* @__PURE__ */ u3("h4", { children: kind }),
        /* @__PURE__ */ u3("ul", { children: names.map((name, at2) => (
          // Two files may have one title.
          /* @__PURE__ */ u3("li", { dir: "auto", children: name }, `${at2} ${name}`)
        )) })
      ] }, kind)),
      asked ? /* @__PURE__ */ u3(
        Asking,
        {
          question: "Delete all of this for good? It cannot be taken back.",
          no: "No, keep it",
          yes: "Yes, clear this room's work",
          onNo: () => {
            setAsked(false);
            opener.current?.focus();
          },
          onYes: clear
        }
      ) : /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
        /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--main", onClick: save, children: "Save a copy of everything first" }),
        /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => setAsked(true), children: "Clear all of it" })
      ] })
    ] }) })
  ] });
}

// src/workbench/paperpack.tsx
var PAPERS = [
  { name: "a3", title: "A3 for the map, the grids and the scale; A4 for the rest" },
  { name: "a4", title: "A4 for everything" }
];
function PaperPack({ model, family, reading }) {
  const [asking, setAsking] = d2(false);
  const [paper, setPaper] = d2("a3");
  const [chosen, choose] = useReading();
  const making = useMaking(model);
  const opener = A2(null);
  const form = A2(null);
  const { status } = making.handout;
  _2(() => {
    if (asking) form.current?.querySelector("input")?.focus();
  }, [asking]);
  const close = () => {
    setAsking(false);
    making.away();
    opener.current?.focus();
  };
  return /* @__PURE__ */ u3(S, { children: [
    /* @__PURE__ */ u3(
      "button",
      {
        type: "button",
        ref: opener,
        class: "sos-button sos-button--quiet",
        "aria-expanded": asking,
        onClick: () => asking ? close() : setAsking(true),
        children: [
          "Paper pack",
          /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
            ": ",
            family.title
          ] })
        ]
      }
    ),
    asking && status === "none" && /* @__PURE__ */ u3(
      "form",
      {
        ref: form,
        class: "sos-workbench__pack",
        "aria-label": `Paper pack: ${family.title}`,
        onSubmit: (event) => {
          event.preventDefault();
          making.ask({ type: "paper_pack", family: family.slug, paper, ...chosen });
        },
        onKeyDown: (event) => event.key === "Escape" && close(),
        children: [
          /* @__PURE__ */ u3("p", { children: "For a room without machines, one page to print: the story part by part, role cards, cards to cut out, and a blank map, grids and scale. It holds the whole story, so it is for the trainer." }),
          /* @__PURE__ */ u3(Picks, { legend: "On which paper", choices: PAPERS, chosen: paper, onChoose: setPaper }),
          /* @__PURE__ */ u3(ReadingFields, { choices: reading, chosen, onChange: choose }),
          /* @__PURE__ */ u3("div", { class: "sos-bar", children: [
            /* @__PURE__ */ u3("button", { type: "submit", class: "sos-button sos-button--main", children: "Make the paper pack" }),
            /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: close, children: "Not now" })
          ] })
        ]
      }
    ),
    asking && /* @__PURE__ */ u3(HandoutNote, { handout: making.handout, what: "paper pack", onClose: close })
  ] });
}

// src/workbench/start.tsx
function StartScreen(props) {
  const { model, start, trouble, opening, ask, clearing, onStart, onOpen } = props;
  const families = /* @__PURE__ */ u3("section", { children: [
    /* @__PURE__ */ u3("h3", { children: "Choose a practice family" }),
    /* @__PURE__ */ u3("ul", { class: "sos-workbench__families", children: start.families.map((family) => /* @__PURE__ */ u3(
      Family,
      {
        family,
        model,
        reading: start.reading,
        onStart
      },
      family.slug
    )) }),
    start.families.length === 0 && /* @__PURE__ */ u3("p", { children: "There are no practice families here." })
  ] }, "families");
  const files = /* @__PURE__ */ u3(Files, { start, ask, onOpen }, "files");
  return /* @__PURE__ */ u3("div", { class: "sos-workbench__start", children: [
    /* @__PURE__ */ u3("header", { class: "sos-workbench__hello", children: [
      /* @__PURE__ */ u3("h2", { children: "Practice workbench" }),
      /* @__PURE__ */ u3("p", { children: start.about })
    ] }),
    trouble && /* @__PURE__ */ u3("p", { class: "sos-notice", role: "alert", children: trouble }),
    start.warning && /* @__PURE__ */ u3("p", { class: "sos-notice", children: start.warning }),
    /* @__PURE__ */ u3("p", { class: "sos-workbench__opening", role: "status", children: opening && `Opening ${opening}…` }),
    start.files.length > 0 ? [files, families] : [families, files],
    /* @__PURE__ */ u3(Clearing, { start, ask, first: clearing }),
    start.guide && /* @__PURE__ */ u3(Guide, { guide: start.guide }),
    start.help && /* @__PURE__ */ u3(Guide, { guide: start.help }),
    /* @__PURE__ */ u3("footer", { class: "sos-workbench__foot", children: [
      /* @__PURE__ */ u3("p", { children: /* @__PURE__ */ u3("strong", { children: start.page_mark }) }),
      /* @__PURE__ */ u3("p", { children: start.disclaimer })
    ] })
  ] });
}
function Family({ family, model, reading, onStart }) {
  if (family.trouble) {
    return /* @__PURE__ */ u3("li", { class: "sos-workbench__card", children: [
      /* @__PURE__ */ u3("h4", { dir: "auto", children: family.title }),
      /* @__PURE__ */ u3("p", { class: "sos-workbench__trouble", children: family.trouble })
    ] });
  }
  return /* @__PURE__ */ u3("li", { class: "sos-workbench__card", children: [
    /* @__PURE__ */ u3("h4", { dir: "auto", children: family.title }),
    /* @__PURE__ */ u3("p", { class: "sos-workbench__summary", dir: "auto", children: family.summary }),
    family.aims.length > 0 && /* @__PURE__ */ u3("div", { class: "sos-workbench__aims", children: [
      /* @__PURE__ */ u3("p", { class: "sos-label", children: "What it helps to practise" }),
      /* @__PURE__ */ u3("ul", { children: family.aims.map((aim) => /* @__PURE__ */ u3("li", { dir: "auto", children: aim }, aim)) })
    ] }),
    /* @__PURE__ */ u3("div", { class: "sos-workbench__content", children: [
      /* @__PURE__ */ u3("p", { class: "sos-label", children: "Before you choose" }),
      /* @__PURE__ */ u3("p", { dir: "auto", children: family.content_note }),
      /* @__PURE__ */ u3("p", { children: [
        /* @__PURE__ */ u3("strong", { children: [
          family.intensity,
          "."
        ] }),
        " ",
        /* @__PURE__ */ u3("span", { dir: "auto", children: family.intensity_why })
      ] })
    ] }),
    /* @__PURE__ */ u3("div", { class: "sos-bar sos-workbench__ways", children: [
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button sos-button--main", onClick: () => onStart(family), children: [
        "Start with this family",
        /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
          ": ",
          family.title
        ] })
      ] }),
      /* @__PURE__ */ u3("button", { type: "button", class: "sos-button", onClick: () => onStart(family, "alone"), children: [
        "On your own",
        /* @__PURE__ */ u3("span", { class: "sos-hidden", children: [
          ": ",
          family.title
        ] })
      ] }),
      /* @__PURE__ */ u3(PaperPack, { model, family, reading })
    ] })
  ] });
}

// src/workbench/view.tsx
function Workbench({ model, host, root }) {
  const start = useModel(model, "start");
  const opened = useModel(model, "opened");
  const info = useModel(model, "practice_info");
  const [file, remember] = useRemembered(`workbench:${start.place}`, "");
  const second = useModel(model, "second");
  const [besideIt, rememberBeside] = useRemembered(`workbench:${start.place}:second`, "");
  const askFor = useAsk(model);
  const [clearing, setClearing] = d2(false);
  const [returning, setReturning] = d2(!!file && !opened.file);
  const [opening, setOpening] = d2(returning ? file : "");
  const [first, setFirst] = d2("");
  const [trouble, setTrouble] = d2("");
  const latest = A2({ opened, remember });
  latest.current = { opened, remember };
  const tell = (message) => {
    const heard = send(model, message);
    setTrouble(heard ? "" : SILENT);
    return heard;
  };
  const ask = (what, message) => {
    if (tell(message)) setOpening(what);
  };
  useRoom({ opened, info, open: (file2) => ask(file2, { type: "open", file: file2 }) });
  h2(() => {
    const receive = (content) => {
      if (content?.type !== "trouble") return;
      setOpening("");
      setTrouble(content.sentence ?? "");
      if (!latest.current.opened.file) latest.current.remember("");
    };
    model.on("msg:custom", receive);
    return () => model.off("msg:custom", receive);
  }, [model]);
  _2(() => {
    if (!opened.file) send(model, { type: "look" });
  }, []);
  h2(() => {
    if (file && !opened.file) ask(file, { type: "open", file });
  }, []);
  h2(() => {
    if (!opened.file) return;
    setOpening("");
    setReturning(false);
    setTrouble("");
    remember(opened.file);
    setClearing(false);
    if (besideIt && !second.file) send(model, { type: "second", file: besideIt });
  }, [opened.file]);
  h2(() => {
    if (second.file) rememberBeside(second.file);
  }, [second.file]);
  h2(() => {
    if (!opening) return;
    const timer = setTimeout(() => {
      setOpening("");
      setTrouble(SILENT);
    }, PATIENCE);
    return () => clearTimeout(timer);
  }, [opening]);
  if (opened.file && info.id) {
    return /* @__PURE__ */ u3(Practising, { model, host, root, practice: info.id, children: [
      trouble && /* @__PURE__ */ u3("p", { class: "sos-notice", role: "alert", children: trouble }),
      /* @__PURE__ */ u3(
        OpenFamily,
        {
          opened,
          second,
          files: start.files,
          reading: start.reading,
          first,
          ask: askFor,
          pageMark: start.page_mark,
          root,
          onClose: (clear) => {
            remember("");
            rememberBeside("");
            setClearing(!!clear);
            tell({ type: "close" });
          },
          onOpen: (name) => {
            setFirst("");
            rememberBeside("");
            ask(name, { type: "open", file: name });
          },
          onBeside: (name) => {
            rememberBeside(name);
            tell({ type: "second", file: name });
          }
        }
      )
    ] }, info.id);
  }
  if (returning && opening)
    return /* @__PURE__ */ u3("p", { class: "sos-workbench__start sos-workbench__opening", role: "status", children: "Opening your practice file again…" });
  return /* @__PURE__ */ u3(
    StartScreen,
    {
      model,
      start,
      trouble: trouble || start.trouble,
      opening,
      ask: askFor,
      clearing,
      onStart: ({ slug, title }, tool = "") => {
        setFirst(tool);
        ask(title, { type: "start", family: slug });
      },
      onOpen: ({ file: name, title }) => {
        setFirst("");
        ask(title, { type: "open", file: name });
      }
    }
  );
}
function Practising(props) {
  const { model, host, root, practice } = props;
  const outbox = T2(() => new Outbox(model, { practice, board: "workbench" }), [model]);
  _2(() => () => outbox.close(), [outbox]);
  return /* @__PURE__ */ u3(Provider, { model, host, outbox, root, name: "workbench", children: props.children });
}
var view_default = {
  render({ model, el, host }) {
    el.classList.add("sos", "sos-workbench");
    el.dataset.sosBoard = "workbench";
    R(/* @__PURE__ */ u3(Workbench, { model, host, root: el }), el);
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
