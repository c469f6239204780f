-- The last day of the employment behind a place for learning; beside the day on which the place itself ended before that, so that
-- another last day, or an employee who stays, changes no more than what followed from the employment.
alter table learning_place add column employed_until date;

-- At what hour the desk of RVO opens, when the employer read that there; null when RVO names none.
alter table learning_year add column told_opens_hour varchar(5);
