"""Makes reports/*, truth.csv and files.csv: `/usr/bin/python3 make.py`. Needs python3-openpyxl, -xlsxwriter, -xlwt, -odf."""
import cases_books
import cases_more
import cases_rows
import cases_texts
import kit

cases_rows.build()
cases_books.build()
cases_texts.build()
cases_more.build()
kit.finish()
