-- The employer's home adds up what granted subsidies still bring: found by employer, with the lines from an index only.
create index wage_subsidy_by_employer on wage_subsidy (employer_id, state, dossier_id);
create index wage_subsidy_line_sums on wage_subsidy_line (wage_subsidy_id, of_month, kind, state, estimate, cents);
