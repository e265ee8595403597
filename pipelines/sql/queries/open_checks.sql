-- one row per unit of a range whose checks are not in the cache
select
  unit_keys.unit_id,
  unit_keys.check_key
from
  base.unit_keys
  anti join cache.unit_checks using (check_key)
where
  unit_keys.unit_id between $first and $last
