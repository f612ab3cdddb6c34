-- The newest answer of an image, where it is no usable one, is found without looking at the rest.

CREATE INDEX answer_failures ON answer (image, key) WHERE state <> 'done';
