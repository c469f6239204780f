-- Figures of the lab of before signals and custom budgets were counted by kind, and of before signals without a name were nobody: beside new
-- ones they give small groups away. The first node that starts counts all of them anew; until then the page says so.
delete from lab_cell;
delete from lab_option;
update lab_refresh set computed_at = null, taken_by = null, taken_until = null;

-- Open tasks of a matter are sorted by the employer whose turn it is; a party that is no employer keeps the matter.
update inbox_task set employer_sort = (select lower(o.name) from party o where o.id = inbox_task.party_id)
 where state = 'OPEN'
   and exists (select 1 from party o where o.id = inbox_task.party_id and o.kind = 'EMPLOYER')
   and exists (select 1 from dossier d join party e on e.id = d.employer_id where d.id = inbox_task.dossier_id and e.kind <> 'EMPLOYER');
