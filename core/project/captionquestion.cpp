// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionquestion.h"

#include "core/base/translate.h"
#include "core/imaging/picture.h"
#include "core/project/captionsetup.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::translate;

namespace {

constexpr int kPlainSide = 1024;
constexpr int kPlainQuality = 85;
constexpr QRgb kNeutral = 0xFF808080;
constexpr qint64 kCharactersPerToken = 4;
/// Tokens of an answer as they were met: five captions of about forty words with their metadata.
constexpr qint64 kExpectedOutputTokens = 800;
/// A text that would not fit beside question and answer is cut, so long: characters a token in the
/// worst case that European languages come to.
constexpr double kFewestCharactersPerToken = 2.5;

/// An article longer than the model can read would be refused whole.
void fitIntoContext(captioning::Question &asked, const captioning::ModelProfile &profile,
                    qint64 imageTokens)
{
    if (profile.contextTokens <= 0) {
        return;
    }
    const double instruction =
        double(asked.instruction.size() + asked.schema.size()) / kFewestCharactersPerToken;
    const double room = double(profile.contextTokens - asked.maxOutputTokens - imageTokens)
        - instruction;
    const auto most = qsizetype(std::max(0.0, room) * kFewestCharactersPerToken);
    asked.text.truncate(std::min(asked.text.size(), most));
}

void estimate(CaptionQuestion &question, const captioning::ModelProfile &profile)
{
    fitIntoContext(question.question, profile, profile.imageTokens(question.sent));
    const auto &asked = question.question;
    question.inputTokens =
        qint64(asked.instruction.size() + asked.text.size() + asked.schema.size())
            / kCharactersPerToken
        + profile.imageTokens(question.sent);
    question.outputTokens = kExpectedOutputTokens;
    question.usd = profile.cost({question.inputTokens, 0, question.outputTokens});
}

}  // namespace

base::Result<CaptionMeans> CaptionMeans::load(const Project &project, const QString &model,
                                              const QString &summaryModel)
{
    const CaptionSetup setup(project);
    const auto prompts = setup.prompts();
    const auto profile = setup.profileFor(model);
    const auto summaryProfile = setup.profileFor(summaryModel);
    if (!prompts || !profile || !summaryProfile) {
        return base::fail(!prompts ? prompts.error()
                                   : !profile ? profile.error() : summaryProfile.error());
    }
    return CaptionMeans{*prompts, *profile, *summaryProfile, model, summaryModel};
}

QString sourceTextOf(const ImageDetail &detail)
{
    return QStringList{detail.article.title, detail.image.imageAlt.value_or(QString()),
                       detail.article.text}
        .join(u"\n\n"_s)
        .trimmed();
}

QString textFor(const dataset::CaptionTask &task, const QString &text,
                const dataset::Captions &present)
{
    QString whole = text;
    if (task.ordinal > 0) {
        whole += u"\n\nThe present captions are:"_s;
        for (const dataset::Caption &caption : present) {
            whole += u"\n%1. %2"_s.arg(QString::number(caption.ordinal), caption.text);
        }
        whole += u"\nWrite number %1 anew, so that it says something that none of them says yet, "
                 "and repeat the others as they are."_s.arg(task.ordinal);
    }
    if (!task.hint.isEmpty()) {
        whole += u"\n\nThe curator of the collection asks of the captions: "_s + task.hint;
    }
    return whole;
}

CaptionQuestion summaryQuestion(const CaptionMeans &means, const QString &text)
{
    CaptionQuestion question;
    question.question.model = means.summaryModel;
    question.question.instruction = means.prompts.summary;
    question.question.text = text;
    estimate(question, means.summaryProfile);
    return question;
}

base::Result<CaptionQuestion> captionQuestion(const Project &project, const CaptionMeans &means,
                                              const ImageDetail &detail, const QString &text)
{
    const dataset::Media &media = detail.image.media;
    if (!media.isPresent()) {
        return base::fail(base::ErrorCode::NotFound,
                          translate("gaia", "%1 has no picture to send.").arg(detail.image.id));
    }
    base::Result<std::unique_ptr<imaging::Picture>> picture;
    if (!media.linkedPath.isEmpty()) {
        picture = imaging::Picture::fromFile(media.linkedPath);
    } else {
        const auto bytes = Queries(project).pictureBytes(media.sha256);
        if (!bytes) {
            return base::fail(bytes.error());
        }
        picture = imaging::Picture::fromBytes(*bytes, detail.image.id);
    }
    if (!picture) {
        return base::fail(picture.error());
    }
    const QSize wanted = means.profile.sentSize((*picture)->info().size);
    const auto encoded = imaging::encode(**picture, std::max(wanted.width(), wanted.height()));
    if (!encoded) {
        return base::fail(encoded.error());
    }
    CaptionQuestion question;
    question.question.model = means.model;
    question.question.instruction = means.prompts.captions;
    question.question.schema = means.prompts.schema;
    question.question.isStrict = means.profile.isStrict;
    question.question.text = text;
    question.question.imageBytes = encoded->bytes;
    question.question.imageType = encoded->mimeType;
    question.question.imageDetail = means.profile.imageDetail;
    question.sent = encoded->size;
    estimate(question, means.profile);
    return question;
}

bool makePicturePlainer(CaptionQuestion &question)
{
    const QImage sent = QImage::fromData(question.question.imageBytes);
    if (sent.isNull()) {
        return false;
    }
    const bool isLarge = std::max(sent.width(), sent.height()) > kPlainSide;
    const QImage fitted = isLarge ? sent.scaled(kPlainSide, kPlainSide, Qt::KeepAspectRatio,
                                                Qt::SmoothTransformation)
                                  : sent;
    QImage plain(fitted.size(), QImage::Format_RGB32);
    plain.fill(kNeutral);
    QPainter(&plain).drawImage(0, 0, fitted);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !plain.save(&buffer, "JPEG", kPlainQuality)) {
        return false;
    }
    question.question.imageBytes = bytes;
    question.question.imageType = u"image/jpeg"_s;
    question.sent = plain.size();
    return true;
}

}  // namespace gaia::project
