-- one row: SHA-256 over the current values and the latest register lines, in an order that depends on nothing but themselves
with
  fact_blocks as (
    select
      units.unit,
      periods.period,
      sha256(
        string_agg(
          concat_ws(
            chr(31),
            indicators.indicator,
            states.state,
            coalesce(current_values.value::varchar, ''),
            coalesce(current_values.value_text, '')
          ),
          chr(30)
          order by
            indicators.indicator
        )
      ) as block_digest
    from
      base.current_values
      join base.units using (unit_id)
      join base.periods using (period_id)
      join base.indicators using (indicator_id)
      join base.states using (state_id)
    group by all
  ),
  line_digests as (
    select
      register_lines.form,
      register_lines.province,
      register_lines.period,
      sha256(
        string_agg(
          concat_ws(chr(31), register_cells.field, register_cells.state, coalesce(register_cells.value, '')),
          chr(30)
          order by
            register_cells.field
        )
      ) as line_digest
    from
      base.register_lines
      join base.register_cells using (submission_id, line_id)
    where
      register_lines.is_latest
    group by
      register_lines.form,
      register_lines.province,
      register_lines.period,
      register_lines.submission_id,
      register_lines.line_id
  )
select
  sha256(
    coalesce(
      (
        select
          string_agg(
            concat_ws(chr(31), unit, period, block_digest),
            chr(10)
            order by
              unit,
              period
          )
        from
          fact_blocks
      ),
      ''
    ) || chr(10) || coalesce(
      (
        select
          string_agg(
            concat_ws(chr(31), form, province, period, line_digest),
            chr(10)
            order by
              form,
              province,
              period,
              line_digest
          )
        from
          line_digests
      ),
      ''
    )
  ) as digest
