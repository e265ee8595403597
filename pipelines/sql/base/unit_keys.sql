-- one row per unit with values: what its checks depend on, as one key; $digest stands for rules, catalogue and code
create table base.unit_keys as
with
  hashed as (
    select
      unit_id,
      hash(period_id, indicator_id, submission, "value", value_text, is_current) as value_hash
    from
      base.checkable_values
  )
select
  unit_id,
  concat_ws(' ', $digest, unit_id, count(*), sum(value_hash::hugeint), bit_xor(value_hash)) as check_key
from
  hashed
group by
  unit_id
