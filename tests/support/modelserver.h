// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/loopbackserver.h"
#include "tests/support/world.h"

#include "core/project/captionimages.h"

namespace gaia::test {

/// What a model writes: metadata and so many captions that carry the mark.
[[nodiscard]] QByteArray modelText(const QByteArray &mark, int captions = 5);
/// A whole reply of the Responses protocol, 1,000 tokens in and 200 out.
[[nodiscard]] LoopbackServer::Answer responsesReply(const QByteArray &text);
/// The same with another status of the answer and another kind of content, as of a refusal.
[[nodiscard]] LoopbackServer::Answer oddReply(const QByteArray &status, const QByteArray &reason,
                                              const QByteArray &partType, const QByteArray &text);
/// A reply of the Chat Completions protocol.
[[nodiscard]] LoopbackServer::Answer chatReply(const QByteArray &text);
[[nodiscard]] LoopbackServer::Answer errorReply(int status, const QByteArray &code,
                                                const QByteArray &message = "said so");

/// The mark of the image that a request is about: "MARK-" and what follows it up to a full stop.
[[nodiscard]] QByteArray markOf(const LoopbackServer::Request &request);

/// Adds an image with a small picture of its own; its alt text is `mark`.
dataset::ImageKey addPictured(project::Project &project, const QString &id, const QString &mark,
                              const dataset::Article &article = {});

/// The key that tests search for wherever it must not be.
inline constexpr char kSecretKey[] = "sk-very-secret-4711";
[[nodiscard]] project::CaptionOptions captionOptions(const LoopbackServer &server,
                                                     project::Provider provider);

}  // namespace gaia::test
