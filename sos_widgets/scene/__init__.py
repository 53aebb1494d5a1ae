"""What is drawn: marks, pictures and sheets, without a word of how they are written down."""
