-- Why a decision changes because somebody else objected, for who asked (article 7:12 Awb); null when nothing of it is told.
alter table request_decision add column for_asker varchar(1700);
