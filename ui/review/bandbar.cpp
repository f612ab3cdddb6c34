// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/bandbar.h"

#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace gaia::review {

using namespace Qt::StringLiterals;
using imaging::PictureInfo;
using imaging::Rendering;
using widgets::TextRole;
using widgets::TextUse;

namespace {

/// Percentiles offered, low and high.
constexpr std::array<std::pair<double, double>, 4> kStretches{
    {{2.0, 98.0}, {1.0, 99.0}, {0.5, 99.5}, {0.0, 100.0}}};

bool hasManyBands(const PictureInfo &info)
{
    // A fourth band of a picture format is its transparency.
    const bool isPicture = info.format == u"PNG"_s || info.format == u"WEBP"_s;
    return info.bands > (isPicture ? 4 : 3);
}

}  // namespace

BandBar::BandBar(QWidget *parent)
    : QWidget(parent)
    , m_stretch(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(widgets::space::kMedium, 3, widgets::space::kMedium, 3);
    row->setSpacing(widgets::space::kSmall);
    row->addWidget(widgets::makeLabel(tr("Bands"), TextUse::Label, TextRole::Second));
    const std::array<QString, 3> letters{tr("R"), tr("G"), tr("B")};
    const std::array<QString, 3> names{tr("Red band"), tr("Green band"), tr("Blue band")};
    for (std::size_t i = 0; i < m_bands.size(); ++i) {
        m_bands[i] = new QComboBox(this);
        m_bands[i]->setAccessibleName(names[i]);
        m_bands[i]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_bands[i]->setMinimumContentsLength(7);
        row->addWidget(widgets::makeLabel(letters[i], TextUse::Label, TextRole::Second));
        row->addWidget(m_bands[i]);
        connect(m_bands[i], &QComboBox::activated, this, &BandBar::choose);
    }
    row->addSpacing(widgets::space::kSmall);
    row->addWidget(widgets::makeLabel(tr("Stretch"), TextUse::Label, TextRole::Second));
    m_stretch->setAccessibleName(tr("Contrast stretch"));
    for (const auto &[low, high] : kStretches) {
        m_stretch->addItem(tr("%1 to %2 %").arg(low).arg(high));
    }
    row->addWidget(m_stretch);
    row->addStretch(1);
    connect(m_stretch, &QComboBox::activated, this, &BandBar::choose);
}

bool BandBar::isFor(const PictureInfo &info)
{
    return hasManyBands(info) || info.bitsPerSample > 8;
}

void BandBar::setPicture(const PictureInfo &info, const Rendering &rendering)
{
    for (std::size_t i = 0; i < m_bands.size(); ++i) {
        QComboBox *box = m_bands[i];
        box->clear();
        for (int band = 1; band <= info.bands; ++band) {
            const QString name = info.bandNames.value(band - 1);
            box->addItem(name.isEmpty() ? QString::number(band) : u"%1 %2"_s.arg(band).arg(name));
        }
        const int chosen = rendering.bands[i] > 0 ? rendering.bands[i]
            : info.bands >= 3                     ? static_cast<int>(i) + 1
                                                  : 1;
        box->setCurrentIndex(chosen - 1);
        box->setEnabled(info.bands > 1);
    }
    for (std::size_t i = 0; i < kStretches.size(); ++i) {
        if (kStretches[i] == std::pair(rendering.lowPercent, rendering.highPercent)) {
            m_stretch->setCurrentIndex(static_cast<int>(i));
        }
    }
    m_stretch->setEnabled(info.bitsPerSample > 8);
}

void BandBar::choose()
{
    Rendering rendering;
    for (std::size_t i = 0; i < m_bands.size(); ++i) {
        rendering.bands[i] = m_bands[i]->currentIndex() + 1;
    }
    const auto stretch = kStretches.at(static_cast<std::size_t>(m_stretch->currentIndex()));
    rendering.lowPercent = stretch.first;
    rendering.highPercent = stretch.second;
    Q_EMIT renderingChosen(rendering);
}

}  // namespace gaia::review
