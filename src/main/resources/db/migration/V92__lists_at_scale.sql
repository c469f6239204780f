-- Indexes that the lists of a large municipality or payroll office need; see docs/performance.md for what was measured.

-- Who is let in, without the rows: from the own parties to their dossiers.
create index dossier_party_own on dossier_party (party_id, until_at, dossier_id, subject, part);
-- The few decisions for which a notice of default came, among very many deadlines.
create index running_deadline_in_default on running_deadline (default_notice_on, dossier_id, subject);
create index coaching_by_keeper on coaching (party_id, works_as, starts_on);
