-- When the last answer of a signal was asked, and the day by which its reporter has it; null while no last answer is asked.
alter table signal_report add column last_asked_on date;
alter table signal_report add column last_answer_by date;
-- Of signals that wait for it now, the term that runs knows both.
update signal_report set
    last_asked_on = (select max(r.start_on) from running_deadline r where r.business_key = signal_report.id and r.code = 'SI_FINAL'),
    last_answer_by = (select max(r.ends_on) from running_deadline r where r.business_key = signal_report.id and r.code = 'SI_FINAL');
