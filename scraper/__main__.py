"""``python -m scraper``: the same as the command ``scraper``."""

from scraper.cli import main

if __name__ == "__main__":
    main()
