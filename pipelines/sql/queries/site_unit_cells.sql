-- one row per chosen unit: every version received of its figures, oldest first, as a JSON list of lists
select
  versions.unit,
  to_json(
    list(
      json_array(
        versions.indicator,
        versions.period,
        versions.submission,
        versions.sheet,
        versions.cell,
        case
          when versions.is_masked then 'masked'
          else versions.state
        end,
        case
          when not versions.is_masked then versions.value
        end,
        case
          when not versions.is_masked then versions.value_text
        end,
        case
          when not versions.is_masked then versions.raw
        end,
        versions.is_current
      )
      order by
        versions.received_at,
        versions.version,
        versions.period,
        versions.indicator
    )
  )::varchar as items
from
  (
    select
      fact_versions.*,
      list_contains(string_split($masked, chr(10)), fact_versions.indicator)
      and (
        fact_versions.state not in ('value', 'not_applicable', 'missing')
        or fact_versions.value between 1 and 2
      ) as is_masked
    from
      fact_versions
    where
      list_contains(string_split($units, chr(10)), fact_versions.unit)
  ) as versions
group by
  versions.unit
