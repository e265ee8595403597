-- a value cell whose state says value and that holds none, or the other way round
select
  value_versions.*
from
  base.value_versions
  join base.states using (state_id)
where
  (states.state = 'value') <> (
    value_versions.value is not null
    or value_versions.value_text is not null
  )
