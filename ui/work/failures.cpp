// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/failures.h"
#include "ui/widgets/plaintip.h"

#include <QCoreApplication>

#include <algorithm>

namespace gaia::work {

using dataset::AnswerState;

QString kindWords(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Refused: return QCoreApplication::translate("gaia::work", "Refused");
    case Failure::Kind::Unusable: return QCoreApplication::translate("gaia::work", "Unusable answer");
    case Failure::Kind::Service: return QCoreApplication::translate("gaia::work", "No answer");
    case Failure::Kind::Other: return QCoreApplication::translate("gaia::work", "Other jobs");
    }
    return {};
}

QString remedyWords(const Failure &failure)
{
    if (!failure.image.isValid()) {
        return {};
    }
    switch (failure.kind) {
    case Failure::Kind::Refused:
        return QCoreApplication::translate("gaia::work", "Write by hand");
    case Failure::Kind::Unusable:
        return QCoreApplication::translate("gaia::work", "Open the answer");
    case Failure::Kind::Service: return QCoreApplication::translate("gaia::work", "Retry");
    case Failure::Kind::Other: break;
    }
    return {};
}

namespace {

/// Why there was no answer: nothing was sent, nobody was reached, the service failed or refused.
QString headlineOf(const dataset::CaptionFailure &failure)
{
    if (failure.attempts == 0) {
        return QCoreApplication::translate("gaia::work", "Not sent");
    }
    if (failure.httpStatus == 0) {
        return QCoreApplication::translate("gaia::work", "Connection lost");
    }
    if (failure.httpStatus == 429) {
        return QCoreApplication::translate("gaia::work", "Told to wait too often");
    }
    return failure.httpStatus >= 400 && failure.httpStatus < 500
        ? QCoreApplication::translate("gaia::work", "Refused by the service")
        : QCoreApplication::translate("gaia::work", "No usable reply");
}

}  // namespace

Failure failureOf(const dataset::CaptionFailure &failure)
{
    Failure shown;
    shown.image = failure.image;
    shown.title = failure.title.isEmpty() ? failure.id : failure.title;
    shown.sha256 = failure.sha256;
    shown.reason = failure.reason;
    shown.attempts = failure.attempts;
    switch (failure.state) {
    case AnswerState::Refused:
        shown.kind = Failure::Kind::Refused;
        shown.headline = QCoreApplication::translate("gaia::work", "Refused by the model");
        break;
    case AnswerState::Invalid:
        shown.kind = Failure::Kind::Unusable;
        shown.headline = QCoreApplication::translate("gaia::work", "Not five captions");
        break;
    case AnswerState::CutShort:
        shown.kind = Failure::Kind::Unusable;
        shown.headline = QCoreApplication::translate("gaia::work", "Answer cut short");
        break;
    default:
        shown.kind = Failure::Kind::Service;
        shown.headline = headlineOf(failure);
    }
    return shown;
}

std::vector<Failure> failuresOf(const JobView &job)
{
    std::vector<Failure> failures;
    for (const base::Issue &issue : job.outcome.issues) {
        Failure failure;
        failure.title = issue.item;
        failure.headline = job.spec.title;
        failure.reason = issue.reason;
        failures.push_back(failure);
    }
    return failures;
}

void FailureModel::setFailures(std::vector<Failure> failures)
{
    if (failures == m_failures) {
        return;
    }
    beginResetModel();
    m_failures = std::move(failures);
    choose();
    endResetModel();
}

void FailureModel::setKind(std::optional<Failure::Kind> kind)
{
    beginResetModel();
    m_kind = kind;
    choose();
    endResetModel();
}

void FailureModel::choose()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_failures.size(); ++i) {
        if (!m_kind || m_failures[i].kind == *m_kind) {
            m_rows.push_back(i);
        }
    }
}

std::vector<dataset::ImageKey> FailureModel::shownImages() const
{
    std::vector<dataset::ImageKey> images;
    for (const std::size_t row : m_rows) {
        if (m_failures[row].image.isValid()) {
            images.push_back(m_failures[row].image);
        }
    }
    return images;
}

qint64 FailureModel::count(std::optional<Failure::Kind> kind) const
{
    return std::count_if(m_failures.begin(), m_failures.end(),
                         [&](const Failure &failure) { return !kind || failure.kind == *kind; });
}

QString FailureModel::text() const
{
    QString lines;
    for (const std::size_t row : m_rows) {
        const Failure &failure = m_failures[row];
        QStringList fields{kindWords(failure.kind), failure.title, failure.headline, failure.reason,
                           QString::number(failure.attempts)};
        for (QString &field : fields) {
            field = field.simplified();
        }
        lines += fields.join(u'\t') + u'\n';
    }
    return lines;
}

int FailureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FailureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Failure &failure = at(index.row());
    switch (role) {
    case FailureRole: return QVariant::fromValue(failure);
    case Qt::AccessibleTextRole:
        return QString(failure.title + QStringLiteral(". ") + failure.headline
                       + QStringLiteral(". ") + failure.reason);
    case Qt::ToolTipRole: return widgets::plainTip(failure.reason);
    default: return {};
    }
}

}  // namespace gaia::work
