// Which key does what in a genogram, for whoever asks.

export const FAMILY_KEYS: [string, [string, string][]][] = [
  [
    "Go",
    [
      ["↑ ↓", "to parents and carers, to children"],
      ["← →", "to brothers, sisters and partners"],
      ["Page Up, Page Down", "to everybody in turn"],
      ["Home", "back to the child"],
      ["Enter", "change what is known of somebody"],
      ["Space", "read what is known of somebody"],
      ["Escape", "leave it, back to the picture"],
    ],
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
      ["L", "lives with: who cares for a child"],
    ],
  ],
  [
    "Change",
    [
      ["N", "type the name"],
      ["1 2 3 4", "square, circle, dome, diamond"],
      ["Shift ← →", "move along the row, and stay there"],
      ["Delete", "remove; Undo brings it back"],
      ["V, then Space", "choose several people"],
    ],
  ],
  [
    "Look",
    [
      ["+ −", "larger, smaller"],
      ["0", "all of it"],
      ["?", "these keys"],
    ],
  ],
];
