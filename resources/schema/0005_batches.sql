-- Until when a batch's rows stood, if it was taken back.
ALTER TABLE batch ADD COLUMN taken_back INTEGER;
