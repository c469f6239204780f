-- The inbox as a list to work from all day: filters, sorting, saved lists, what is new. See docs/adr/0003 for why the inbox
-- has what it sorts and filters on in its own row.
alter table inbox_task add column employer_id varchar(36);
-- For sorting only, in small letters: "anker bakkerij", "visser amal". The page shows the names of party and person.
alter table inbox_task add column employer_sort varchar(200);
alter table inbox_task add column person_sort varchar(202);
-- The scheme or subject that people know, made from the process: see inbox.Procedure.
alter table inbox_task add column procedure_code varchar(40) default 'overig' not null;
-- The day on which somebody wants to look at it again; until then it is not in the list of who has it.
alter table inbox_task add column follow_up_on date;
alter table inbox_task add column follow_up_by varchar(36);

update inbox_task set
  employer_id = (select d.employer_id from dossier d where d.id = inbox_task.dossier_id),
  employer_sort = (select lower(e.name) from dossier d join party e on e.id = d.employer_id where d.id = inbox_task.dossier_id),
  person_sort = (select lower(concat(p.family_name, ' ', p.given_name)) from dossier d join person p on p.id = d.person_id
                  where d.id = inbox_task.dossier_id),
  procedure_code = case
    when process_id = 'wage-garnishment' or process_id = 'employee-pay-runs' or process_id like 'garnishment-%' then 'loonbeslag'
    when process_id like 'wage-subsidy%' or process_id = 'wage-value-measurement' then 'loonkostensubsidie'
    when process_id like 'job-coaching%' then 'jobcoach'
    when process_id = 'authority-request' or process_id like 'request-objection%' then 'aanvraag'
    when process_id = 'objection-handling' then 'bezwaar'
    when process_id = 'learning-subsidy' then 'praktijkleren'
    when process_id = 'trial-placement' then 'proefplaatsing'
    when process_id = 'workplace-adaptation' then 'voorziening'
    when process_id = 'hire-intake' then 'aannemen'
    when process_id = 'social-return' then 'social-return'
    when process_id = 'employment-end' then 'einde-dienstverband'
    when process_id like 'no-risk%' or process_id = 'two-year-clock' then 'no-riskpolis'
    when process_id like 'employer-%' then 'werkgever'
    when process_id = 'local-scheme' then 'lokale-regeling'
    when process_id like 'wage-cost-benefit%' then 'loonkostenvoordeel'
    else 'overig' end,
  search_text = substring(search_text, 1, 500);
update inbox_task set person_sort = employer_sort where person_sort is null;

-- Shorter, so that it fits in an index: rare words in much work are sought there and not in the rows.
alter table inbox_task modify column search_text varchar(500) not null;
create index inbox_words on inbox_task (state, search_text);

-- Whom it is for, the dossier that the permission is asked of, and what a filter asks most stand in the index too, so that
-- rows are only read for the page that is shown.
drop index inbox_by_party on inbox_task;
create index inbox_by_party on inbox_task
  (party_id, works_as, state, sort_on, id, assignee_id, dossier_id, subject, procedure_code, employer_id);
-- Through all work by day: for who has so much of it that the first page is met soon.
create index inbox_walk on inbox_task
  (state, sort_on, id, party_id, works_as, assignee_id, dossier_id, subject, procedure_code, employer_id);
create index inbox_by_employer on inbox_task
  (employer_id, state, sort_on, id, party_id, works_as, assignee_id, dossier_id, subject);
create index inbox_by_procedure on inbox_task
  (procedure_code, state, sort_on, id, party_id, works_as, assignee_id, dossier_id, subject);
create index inbox_follow on inbox_task (state, follow_up_on);

-- A list that somebody keeps: the address of the inbox without its page.
create table saved_view (
  id varchar(36) not null primary key,
  user_id varchar(36) not null,
  -- The organisation whose people see it too; null while it is only the maker's.
  party_id varchar(36),
  name varchar(80) not null,
  query varchar(1000) not null,
  made_at datetime(3) not null,
  constraint saved_view_of_user foreign key (user_id) references app_user (id),
  constraint saved_view_of_party foreign key (party_id) references party (id)
);
create index saved_view_by_user on saved_view (user_id, name);
create index saved_view_by_party on saved_view (party_id, name);

-- When somebody last looked at the inbox; a visit begins after half an hour away.
create table inbox_seen (
  user_id varchar(36) not null primary key,
  last_seen_at datetime(3) not null,
  -- The end of the visit before this one: what came later is new. Null in the first visit.
  before_at datetime(3),
  constraint inbox_seen_of_user foreign key (user_id) references app_user (id)
);
