-- A1 address of a cell, row and column from 1
create macro
  base.cell_address (row_number, column_number) as case
    when column_number <= 26 then chr(64 + column_number)
    when column_number <= 702 then chr(64 + (column_number - 1) // 26) || chr(65 + (column_number - 1) % 26)
    else chr(64 + (column_number - 703) // 676 + 1) || chr(65 + (column_number - 703) // 26 % 26) || chr(65 + (column_number - 1) % 26)
  end || row_number
