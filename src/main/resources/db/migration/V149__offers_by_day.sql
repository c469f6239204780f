-- The lab says since which day offers are kept; those of before were not, and cannot be told from dossiers.
create index hire_offer_by_day on hire_offer (offered_on);
