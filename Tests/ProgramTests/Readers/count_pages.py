"""Lays an HTML file out with WeasyPrint as for print and says how many pages it has.

It ends with 3 where WeasyPrint is missing.
"""

import sys

try:
    import weasyprint
except ImportError:
    print("WeasyPrint is missing")
    sys.exit(3)

print(len(weasyprint.HTML(filename=sys.argv[1]).render().pages))
