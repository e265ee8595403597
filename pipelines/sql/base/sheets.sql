-- one row per sheet name
create table base.sheets as
select
  sheet_id,
  sheet
from
  cache.sheets
