// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/keys.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace gaia::dataset {

/// One go at captioning a set of images with one group of settings.
struct Run {
    RunKey key;
    QDateTime startedAt;
    QString provider;      ///< responses, chat, offline
    QString model;
    QString summaryModel;
    QString baseUrl;
    QString promptHash;    ///< SHA-256 of prompt and schema, hex
};

/// The two calls for an image.
enum class Stage { Summary, Captioning };
[[nodiscard]] QString word(Stage stage);

/// How a call ended. Everything but Done is shown to the curator with its reason.
enum class AnswerState {
    Done,       ///< usable and stored
    Refused,    ///< the model declined
    Invalid,    ///< an answer that is not five captions after the schema
    CutShort,   ///< stopped at the token limit or by the content filter
    Failed,     ///< no answer: network, server, request
};
[[nodiscard]] QString word(AnswerState state);

/// One raw answer, kept whatever became of it. Always bound to its image.
struct Answer {
    RunKey run;
    ImageKey image;
    Stage stage = Stage::Captioning;
    AnswerState state = AnswerState::Done;
    QString reason;        ///< a sentence when the state is not Done
    QByteArray raw;        ///< the body as received; may be empty when there was none
    QString text;          ///< the answer's text: the summary, or the JSON of the captions
    QString model;         ///< as the server names it
    QString requestId;
    QDateTime at;
    int httpStatus = 0;
    int attempts = 1;
    qint64 inputTokens = 0;
    qint64 cachedTokens = 0;
    qint64 outputTokens = 0;
    double costUsd = 0.0;
    double seconds = 0.0;
    int sentWidth = 0;     ///< pixels of the picture as sent; 0 if none was
    int sentHeight = 0;
    qint64 sentBytes = 0;
};

/// What became of a run.
struct RunDigest {
    Run run;
    qint64 images = 0;     ///< that it captioned or tried to
    qint64 captioned = 0;  ///< caption sets that it wrote
    qint64 requests = 0;   ///< stored answers of both stages
    double costUsd = 0.0;
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    QDateTime lastAt;      ///< of its newest answer; its start if there is none
};

/// An image whose last call failed; it may have captions of an earlier one.
struct CaptionFailure {
    ImageKey image;
    QString id;
    QString title;         ///< headline()
    QString sha256;        ///< of its media; empty without
    RunKey run;
    AnswerState state = AnswerState::Failed;
    int httpStatus = 0;
    int attempts = 0;
    QString reason;        ///< a sentence
    QDateTime at;
};

}  // namespace gaia::dataset
