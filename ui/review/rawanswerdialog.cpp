// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/rawanswerdialog.h"

#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gaia::review {

using namespace Qt::StringLiterals;

RawAnswerDialog::RawAnswerDialog(const QString &imageId, const QByteArray &raw, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"rawAnswer"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Answer for %1").arg(imageId));
    resize(720, 520);

    auto *text = new QPlainTextEdit(this);
    text->setReadOnly(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(tr("Raw answer"));
    const QJsonDocument json = QJsonDocument::fromJson(raw);
    text->setPlainText(raw.isEmpty()       ? tr("The answer was empty.")
                           : json.isNull() ? QString::fromUtf8(raw)
                                           : QString::fromUtf8(json.toJson()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(buttons);
}

}  // namespace gaia::review
