"""The practice handout: one HTML file, through nbconvert, with no script and no request."""
