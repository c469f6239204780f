-- Indexes that the lists of a large municipality or payroll office need; see docs/performance.md for what was measured.

-- What permission asks of each row: who is let in to a dossier, and whether the viewer is one of theirs. Without the rows.
create index dossier_party_allowed on dossier_party (dossier_id, subject, until_at, party_id, part);
create index membership_at on membership (user_id, party_id, role_code);
-- From the own parties to their dossiers.
create index dossier_party_own on dossier_party (party_id, until_at, dossier_id, subject, part);
-- Open tasks by day with what permission asks: the first page for who sees so many that it is met soon.
create index inbox_open on inbox_task (state, sort_on, id, dossier_id, subject, party_id, works_as, assignee_id, follow_up_on);
-- The same by whose work it is, for counting.
create index inbox_held on inbox_task (party_id, works_as, state, assignee_id, dossier_id, subject);
-- The few decisions for which a notice of default came, among very many deadlines.
create index running_deadline_in_default on running_deadline (default_notice_on, dossier_id, subject);
create index coaching_by_keeper on coaching (party_id, works_as, starts_on);
