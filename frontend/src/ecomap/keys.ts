// Which key does what on an eco map, for whoever asks.

export const ECOMAP_KEYS: [string, [string, string][]][] = [
  [
    "Go",
    [
      ["← →", "round the map; inside the household, from one to the next; from line to line"],
      ["↓ ↑", "along a line, to the household and back out"],
      ["Page Up, Page Down", "to everybody and everything in turn"],
      ["Home", "back to the first"],
      ["Enter", "change what is known"],
      ["Space", "read what is known"],
      ["Escape", "leave it, back to the picture"],
    ],
  ],
  [
    "Add",
    [
      ["A", "somebody or something, tied to whoever has the focus"],
      ["T", "a line: go to its other end and press Enter"],
      ["N", "type the name"],
    ],
  ],
  [
    "A line",
    [
      ["1 2 3 4 5", "strong, ordinary, weak, ended, wished-for"],
      ["S", "stress in it, or none"],
      ["F", "which way help flows, in turn"],
      ["W", "words on the line"],
    ],
  ],
  [
    "Change",
    [
      ["Shift → ←", "move clockwise, anticlockwise"],
      ["Shift ↑ ↓", "move further out, nearer"],
      ["Delete", "remove; Undo brings it back"],
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
