-- What a run came to is added up without reading the raw answers beside it.

CREATE INDEX answer_figures ON answer (
    run, image, stage, state, cost_usd, input_tokens, output_tokens, at);
DROP INDEX answer_by_run;
CREATE INDEX caption_set_by_run ON caption_set (run) WHERE run IS NOT NULL;
