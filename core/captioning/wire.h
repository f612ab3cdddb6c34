// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/captioning/modelprofile.h"
#include "core/captioning/prompts.h"
#include "core/dataset/run.h"
#include "core/net/http.h"
#include "core/settings/apikey.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace gaia::captioning {

/// One question to a model, before it is put on the wire. What is the same for every image comes
/// first, byte for byte, so that servers can cache it.
struct Question {
    QString model;
    QString instruction;
    QByteArray schema;       ///< empty: plain text is asked for
    bool isStrict = false;
    bool isSchemaInText = false;  ///< for servers that take no schema: it stands in the instruction
    QString text;            ///< the article or its summary
    QByteArray imageBytes;   ///< empty: no image
    QString imageType;       ///< image/jpeg or image/png
    QString imageDetail = QStringLiteral("high");
    int maxOutputTokens = 1500;
};

/// The address of a path such as /v1/responses; the base may end in /v1 or a slash.
[[nodiscard]] QUrl serviceUrl(const QString &baseUrl, const QString &path);
/// The body of a request, JSON.
[[nodiscard]] QByteArray requestBody(Protocol protocol, const Question &question);
[[nodiscard]] net::HttpRequest requestFor(Protocol protocol, const QString &baseUrl,
                                          const settings::ApiKey &key, const Question &question);

/// What a reply asks its client to do.
enum class Signal {
    Answered,   ///< status 200: read it
    Item,       ///< this image fails, no retry
    Picture,    ///< the picture was refused: one try in another form
    Form,       ///< the schema or its strictness was refused: ask with less of it
    Stop,       ///< key, quota, model: the run ends, no further request
    Transient,  ///< back off and try again
    Throttle,   ///< wait as told and try again
};
struct Verdict {
    Signal signal = Signal::Answered;
    QString reason;            ///< a sentence
    double waitSeconds = 0.0;  ///< as the server asked; 0 if it did not
};
[[nodiscard]] Verdict verdictOn(const net::HttpReply &reply);
/// A reply of status 200, read.
struct ServiceAnswer {
    dataset::AnswerState state = dataset::AnswerState::Done;
    QString reason;
    QString text;   ///< what the model wrote, also of a refusal
    QString model;
    Usage usage;
    bool isAtTokenLimit = false;  ///< a larger limit may give it whole
    bool isTransient = false;     ///< no JSON or cut short: worth another try
};
[[nodiscard]] ServiceAnswer readAnswer(Protocol protocol, const net::HttpReply &reply);

}  // namespace gaia::captioning
