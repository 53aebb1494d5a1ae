"""Pictures and sheets as SVG, HTML, text and matplotlib artists."""
