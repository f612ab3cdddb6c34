// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/picturepane.h"

#include "ui/review/bandbar.h"
#include "ui/review/pictureview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace gaia::review {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::TextRole;
using widgets::TextUse;

namespace {

constexpr int kLoadingDelayMs = 150;

QString kindOf(const imaging::PictureInfo &info)
{
    const QString size = PicturePane::tr("%1 x %2").arg(info.size.width()).arg(info.size.height());
    const QString bands = info.bands == 1 ? PicturePane::tr("grey")
        : info.bands == 3                 ? PicturePane::tr("RGB")
        : info.bands == 4 && !BandBar::isFor(info)
        ? PicturePane::tr("RGBA")
        : PicturePane::tr("%n bands", nullptr, info.bands);
    return PicturePane::tr("%1, %2 bit %3").arg(size).arg(info.bitsPerSample).arg(bands);
}

}  // namespace

PicturePane::PicturePane(Pictures &pictures, jobs::Runner &runner, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
    , m_view(new PictureView(runner, this))
    , m_bands(new BandBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTools();
    column->addWidget(m_bands);
    column->addWidget(m_view, 1);
    setTabOrder(m_actual, m_view);
    m_bands->hide();

    m_loadingTimer.setSingleShot(true);
    m_loadingTimer.setInterval(kLoadingDelayMs);
    connect(&m_loadingTimer, &QTimer::timeout, this,
            [this] { m_view->setMessage(tr("Loading"), false); });
    connect(&m_pictures, &Pictures::loaded, this, &PicturePane::takeLoaded);
    connect(&m_pictures, &Pictures::failed, this, &PicturePane::takeFailed);
    connect(m_view, &PictureView::zoomChanged, this, &PicturePane::updateTools);
    connect(m_view, &PictureView::painted, this, &PicturePane::painted);
    connect(m_bands, &BandBar::renderingChosen, this, [this](const imaging::Rendering &rendering) {
        if (const ShownPicturePtr picture = m_pictures.of(m_sha256)) {
            m_pictures.render(picture, rendering);
        }
    });
}

void PicturePane::buildTools()
{
    auto *tools = new widgets::Panel(widgets::Surface::Window, Qt::BottomEdge, this);
    tools->setFixedHeight(widgets::Theme::of(this).scaled(37));
    const auto tool = [&](const QString &word, const QString &icon, PictureView::Fitting fitting) {
        auto *button = new Button(Button::Kind::Quiet, word, tools);
        button->setIconName(icon);
        button->setCheckable(true);
        connect(button, &Button::clicked, this, [this, fitting] { m_view->setFitting(fitting); });
        return button;
    };
    m_fill = tool(tr("Fill"), u"zoom-fit-best"_s, PictureView::Fitting::Fill);
    m_fit = tool(tr("Fit"), u"zoom-fit-page"_s, PictureView::Fitting::Fit);
    m_actual = tool(tr("1:1"), u"zoom-original"_s, PictureView::Fitting::Actual);
    m_zoom = widgets::makeLabel({}, TextUse::Label, TextRole::Second, tools);
    m_zoom->setMinimumWidth(widgets::Theme::of(this).scaled(36));
    m_place = widgets::makeLabel({}, TextUse::Interface, TextRole::First, tools);
    m_kind = widgets::makeLabel({}, TextUse::Label, TextRole::Second, tools);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(widgets::space::kSmall, 0, widgets::space::kMedium, 1);
    row->setSpacing(widgets::space::kHair);
    row->addWidget(m_fill);
    row->addWidget(m_fit);
    row->addWidget(m_actual);
    row->addSpacing(widgets::space::kHair);
    row->addWidget(m_zoom);
    row->addSpacing(widgets::space::kSmall);
    row->addWidget(m_place);
    row->addStretch(1);
    row->addWidget(m_kind);
    layout()->addWidget(tools);
}

void PicturePane::setWaiting()
{
    m_image = {};
    m_sha256.clear();
    m_place->clear();
    show(nullptr);
    m_loadingTimer.start();
}

void PicturePane::setNothing()
{
    setWaiting();
    m_loadingTimer.stop();
}

void PicturePane::setDetail(const project::ImageDetail &detail)
{
    const bool isSame = detail.image.key == m_image && detail.image.media.sha256 == m_sha256;
    m_image = detail.image.key;
    m_sha256 = detail.image.media.sha256;
    const QLocale locale;
    m_place->setText(detail.imagesInArticle > 1 ? tr("Image %1 of %2 in this article")
                                                      .arg(locale.toString(detail.placeInArticle),
                                                           locale.toString(detail.imagesInArticle))
                                                : QString());
    if (m_sha256.isEmpty()) {
        show(nullptr);
        m_view->setMessage(detail.image.mediaError.isEmpty()
                               ? tr("This record has no picture in the project.")
                               : detail.image.mediaError,
                           true);
        Q_EMIT painted();
        return;
    }
    if (isSame && m_view->hasPicture()) {
        return;
    }
    const ShownPicturePtr picture = m_pictures.of(m_sha256);
    show(picture);
    if (!picture) {
        m_loadingTimer.start();
    }
}

void PicturePane::show(const ShownPicturePtr &picture)
{
    m_loadingTimer.stop();
    if (picture) {
        m_view->setPicture(picture);
        m_bands->setPicture(picture->info, picture->rendering);
        m_kind->setText(kindOf(picture->info));
    } else {
        m_view->setMessage({}, false);
        m_kind->clear();
    }
    m_bands->setVisible(picture && BandBar::isFor(picture->info));
    updateTools();
}

void PicturePane::takeLoaded(const QString &sha256)
{
    if (sha256 == m_sha256) {
        show(m_pictures.of(sha256));
    }
}

void PicturePane::takeFailed(const QString &sha256, const QString &reason)
{
    if (sha256 == m_sha256) {
        show(nullptr);
        m_view->setMessage(reason, true);
        Q_EMIT painted();
    }
}

void PicturePane::updateTools()
{
    const bool hasPicture = m_view->hasPicture();
    const PictureView::Fitting fitting = m_view->fitting();
    m_fill->setChecked(fitting == PictureView::Fitting::Fill);
    m_fit->setChecked(fitting == PictureView::Fitting::Fit);
    m_actual->setChecked(fitting == PictureView::Fitting::Actual);
    for (Button *button : {m_fill, m_fit, m_actual}) {
        button->setEnabled(hasPicture);
    }
    const double percent = m_view->zoom() * devicePixelRatioF() * 100.0;
    m_zoom->setText(hasPicture ? tr("%1 %").arg(QLocale().toString(std::round(percent), 'f', 0))
                               : QString());
}

}  // namespace gaia::review
