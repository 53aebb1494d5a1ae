"""Our own drawings: people as simple figures, homes, weather, animals and things.

Everything is made of plain marks, drawn with one pen, about a foot at (0, 0):
`pen` has the pen and `paint` the colours; `frames`, `faces`, `hair`, `clothes` and `wheels`
make a figure in `figures`; the others hold things, and `catalogue` knows them all by name.
"""
