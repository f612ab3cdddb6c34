// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/captioning/estimatepane.h"

#include "core/captioning/batch.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace gaia::captioning {

using namespace Qt::StringLiterals;
using project::Provider;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

/// "860", "86 k", "0.86 M": a figure that is taken in at a glance.
QString shortNumber(qint64 number)
{
    const QLocale locale;
    if (number < 10'000) {
        return locale.toString(number);
    }
    return number < 1'000'000 ? EstimatePane::tr("%1 k").arg(locale.toString(number / 1000))
                              : EstimatePane::tr("%1 M").arg(
                                    locale.toString(double(number) / 1e6, 'f', 2));
}

}  // namespace

EstimatePane::EstimatePane(QWidget *parent)
    : QWidget(parent)
    , m_amount(widgets::makeParagraph({}, TextUse::Start, TextRole::First, this))
    , m_range(widgets::makeParagraph({}, TextUse::Interface, TextRole::Second, this))
    , m_rows(new QWidget(this))
    , m_table(new QFormLayout(m_rows))
    , m_images(addRow(tr("Images to send"), u"estimateImages"_s))
    , m_requests(addRow(tr("Requests"), u"estimateRequests"_s))
    , m_input(addRow(tr("Input tokens"), u"estimateInput"_s))
    , m_output(addRow(tr("Output tokens"), u"estimateOutput"_s))
    , m_each(addRow(tr("One image"), u"estimateEach"_s))
    , m_time(addRow(tr("Time at the limit"), u"estimateTime"_s))
    , m_batch(addRow(tr("As a batch, within 24 h"), u"estimateBatch"_s))
    , m_picture(widgets::makeParagraph({}, TextUse::Label, TextRole::Second, this))
    , m_capBox(new QWidget(this))
    , m_cap(new QDoubleSpinBox(m_capBox))
    , m_capWords(widgets::makeParagraph({}, TextUse::Label, TextRole::Second, m_capBox))
    , m_uncapped(new QCheckBox(tr("Start without a cap"), m_capBox))
{
    m_amount->setObjectName(u"estimate"_s);
    m_table->setContentsMargins(0, widgets::space::kSmall, 0, 0);
    m_table->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::kHair);
    column->addWidget(makeLabel(tr("Estimate"), TextUse::PanelTitle, TextRole::First, this));
    column->addWidget(m_amount);
    column->addWidget(m_range);
    column->addWidget(m_rows);
    column->addWidget(m_picture);
    auto *cap = new QVBoxLayout(m_capBox);
    cap->setContentsMargins(0, widgets::space::kMedium, 0, 0);
    cap->addWidget(widgets::makeDivider(Qt::Horizontal, m_capBox));
    cap->addSpacing(widgets::space::kMedium);
    cap->addWidget(
        makeLabel(tr("Never spend more than"), TextUse::PanelTitle, TextRole::First, m_capBox));
    m_cap->setRange(0.0, 100'000.0);
    m_cap->setDecimals(2);
    m_cap->setSuffix(tr(" USD"));
    m_cap->setAccessibleName(tr("Never spend more than"));
    m_cap->setObjectName(u"cap"_s);
    cap->addWidget(m_cap, 0, Qt::AlignLeft);
    m_uncapped->setObjectName(u"uncapped"_s);
    cap->addWidget(m_uncapped);
    cap->addWidget(m_capWords);
    column->addWidget(m_capBox);
    column->addStretch();
    connect(m_cap, &QDoubleSpinBox::valueChanged, this, [this] {
        showCap();
        Q_EMIT capChanged();
    });
    connect(m_uncapped, &QCheckBox::toggled, this, &EstimatePane::capChanged);
}

QLabel *EstimatePane::addRow(const QString &words, const QString &name)
{
    QLabel *label = makeLabel(words, TextUse::Interface, TextRole::Second, m_rows);
    QLabel *value = makeLabel({}, TextUse::Interface, TextRole::First, m_rows);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    value->setObjectName(name);
    m_table->addRow(label, value);
    return value;
}

double EstimatePane::cap() const
{
    return m_cap->value();
}

std::optional<double> EstimatePane::maxCost() const
{
    return m_shown.isPriced ? std::optional(m_cap->value()) : std::nullopt;
}

bool EstimatePane::isSettled() const
{
    return m_shown.provider == Provider::Offline || m_shown.isPriced || m_uncapped->isChecked();
}

void EstimatePane::setCap(double usd)
{
    m_cap->setValue(usd);
}

void EstimatePane::setCounting()
{
    m_amount->setText(tr("Counting…"));
    m_range->clear();
}

void EstimatePane::setFault(const QString &sentence)
{
    m_amount->clear();
    m_range->setText(sentence);
    m_rows->hide();
    m_picture->hide();
}

void EstimatePane::setEstimate(const Shown &shown)
{
    m_shown = shown;
    const bool isModel = shown.provider != Provider::Offline;
    const bool hasWork = shown.estimate.images > 0;
    m_rows->setVisible(isModel && hasWork);
    m_picture->setVisible(isModel && hasWork);
    m_capBox->setVisible(isModel);
    if (!hasWork) {
        m_amount->setText(tr("Nothing to do"));
        m_range->setText(tr("Every image chosen has captions already."));
    } else if (isModel) {
        showModel();
    } else {
        showOffline(shown.estimate.images);
    }
    showCap();
}

void EstimatePane::showOffline(qint64 images)
{
    m_amount->setText(tr("Free"));
    m_range->setText(tr("%n images. Five sentences of each article become drafts; they are marked "
                        "as drafts without a model.",
                        nullptr, int(images)));
}

void EstimatePane::showModel()
{
    const QLocale locale;
    const project::CaptionEstimate &estimate = m_shown.estimate;
    const double middle = (estimate.lowUsd + estimate.highUsd) / 2.0;
    const auto usd = [&](double amount) {
        return tr("%1 USD").arg(locale.toString(amount, 'f', amount < 0.1 ? 4 : 2));
    };
    m_amount->setText(m_shown.isPriced ? usd(middle) : tr("Price unknown"));
    const QString range = tr("likely %1 to %2")
                              .arg(locale.toString(estimate.lowUsd, 'f', middle < 0.1 ? 4 : 2),
                                   locale.toString(estimate.highUsd, 'f', middle < 0.1 ? 4 : 2));
    m_range->setText(
        !m_shown.isPriced
            ? tr("No prices stand in the model's profile, so no cap can be kept.")
            : m_shown.profile.pricesOf.isValid()
            ? tr("%1, prices of %2")
                  .arg(range, locale.toString(m_shown.profile.pricesOf, QLocale::ShortFormat))
            : range);
    m_images->setText(locale.toString(estimate.images - estimate.withoutPicture));
    m_requests->setText(locale.toString(estimate.requests));
    m_input->setText(shortNumber(estimate.inputTokens));
    m_output->setText(shortNumber(estimate.outputTokens));
    const qint64 sent = std::max<qint64>(1, estimate.images - estimate.withoutPicture);
    m_each->setText(m_shown.isPriced
                        ? tr("%1 US cents").arg(locale.toString(100.0 * middle / double(sent), 'f', 2))
                        : tr("unknown"));
    const bool isBatch = m_shown.provider == Provider::Batch;
    const double perMinute = m_shown.requestsPerMinute;
    m_time->setText(isBatch            ? tr("by the service's own time")
                    : perMinute <= 0.0 ? tr("as the service allows")
                                       : tr("about %1 min").arg(locale.toString(
                                           std::ceil(double(estimate.requests) / perMinute), 'f', 0)));
    m_batch->setText(!m_shown.isPriced ? tr("unknown")
                     : isBatch         ? tr("as shown above")
                                       : usd(middle * kBatchPriceShare));
    m_picture->setText(pictureWords());
}

QString EstimatePane::pictureWords() const
{
    const project::CaptionEstimate &estimate = m_shown.estimate;
    QStringList sentences;
    if (estimate.largestSent.isValid() && !estimate.largestSent.isEmpty()) {
        sentences << tr("Sent at %1 × %2 px at most, %3 tokens an image by the model's rule.")
                         .arg(estimate.largestSent.width())
                         .arg(estimate.largestSent.height())
                         .arg(QLocale().toString(estimate.mostImageTokens));
    }
    if (estimate.asTheyAre > 0) {
        sentences << tr("%n are small enough to go as they are.", nullptr, int(estimate.asTheyAre));
    }
    if (estimate.withoutPicture > 0) {
        sentences << tr("%n have no picture yet and will fail; download them first.", nullptr,
                        int(estimate.withoutPicture));
    }
    return sentences.join(u' ');
}

void EstimatePane::showCap()
{
    m_cap->setVisible(m_shown.isPriced);
    m_uncapped->setVisible(!m_shown.isPriced);
    if (!m_shown.isPriced) {
        m_capWords->setText(tr("Nobody knows what this model costs. Give its prices under Prompts "
                               "and models to have a cap kept."));
        return;
    }
    const double middle = (m_shown.estimate.lowUsd + m_shown.estimate.highUsd) / 2.0;
    QString compared;
    if (middle > 0.0) {
        const double share = 100.0 * (m_cap->value() / middle - 1.0);
        compared = m_cap->value() < m_shown.estimate.highUsd
            ? tr("The run may end at the cap before it is through.")
            : tr("%1 % above the estimate.").arg(QLocale().toString(std::round(share), 'f', 0));
    }
    m_capWords->setText(
        QStringList{compared, tr("Before a request could pass the cap the run ends and says so. "
                                 "Answers already paid for are never asked again.")}
            .join(u' ')
            .trimmed());
}

}  // namespace gaia::captioning
