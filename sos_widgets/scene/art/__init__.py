"""Our own drawings: people as simple figures, homes, weather, animals and things.

Everything is made of plain marks, drawn with one pen, about a foot at (0, 0):
`pen` has the pen, `faces`, `hair` and `bodies` make a figure, the others hold
things, and `catalogue` knows them all by name.
"""
