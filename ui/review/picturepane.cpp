// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/picturepane.h"

#include "ui/review/bandbar.h"
#include "ui/review/imagebar.h"
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
    const QString kind = PicturePane::tr("%1, %2 bit %3").arg(size).arg(info.bitsPerSample).arg(bands);
    return info.gsdM > 0.0
        ? PicturePane::tr("%1, %2 m a pixel").arg(kind, QLocale().toString(info.gsdM, 'g', 3))
        : kind;
}

}  // namespace

PicturePane::PicturePane(Pictures &pictures, jobs::Runner &runner, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
    , m_runner(runner)
    , m_view(new PictureView(runner, this))
    , m_bar(new ImageBar(this))
    , m_bands(new BandBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTools();
    column->addWidget(m_bands);
    column->addWidget(m_bar);
    column->addWidget(buildViews(), 1);
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
    m_compare = new Button(Button::Kind::Quiet, {}, tools);
    m_compare->setIconName(u"view-split-left-right"_s);
    m_compare->setCheckable(true);
    m_compare->setFocusPolicy(Qt::TabFocus);
    m_compare->setToolTip(tr("Hold this picture and compare others with it"));
    m_compare->setAccessibleName(tr("Compare"));
    connect(m_compare, &Button::clicked, this, &PicturePane::toggleCompare);
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
    row->addWidget(m_compare);
    row->addWidget(m_kind);
    layout()->addWidget(tools);
}

QWidget *PicturePane::buildViews()
{
    auto *views = new QWidget(this);
    m_held = new QWidget(views);
    m_heldView = new PictureView(m_runner, m_held);
    m_heldView->setObjectName(u"heldPicture"_s);
    m_heldView->setAccessibleName(tr("Held picture"));
    m_heldName = widgets::makeLabel({}, TextUse::Label, TextRole::Second, m_held);
    m_heldName->setContentsMargins(widgets::space::kMedium, 3, widgets::space::kMedium, 3);
    auto *heldColumn = new QVBoxLayout(m_held);
    heldColumn->setContentsMargins(0, 0, 0, 0);
    heldColumn->setSpacing(0);
    heldColumn->addWidget(m_heldName);
    heldColumn->addWidget(m_heldView, 1);
    m_held->hide();
    auto *row = new QHBoxLayout(views);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_held, 1);
    row->addWidget(m_view, 1);
    link(m_view, m_heldView);
    link(m_heldView, m_view);
    return views;
}

void PicturePane::link(PictureView *from, PictureView *to)
{
    connect(from, &PictureView::zoomChanged, this, [this, from, to] {
        if (isComparing() && !m_isLinking) {
            m_isLinking = true;
            to->follow(*from);
            m_isLinking = false;
        }
    });
}

bool PicturePane::isComparing() const
{
    return m_held && !m_held->isHidden();
}

void PicturePane::toggleCompare()
{
    if (isComparing()) {
        m_held->hide();
        m_heldView->setMessage({}, false);
    } else if (m_view->picture()) {
        m_heldView->setPicture(m_view->picture());
        m_heldName->setText(tr("Held: %1").arg(m_name.left(120)));
        m_held->show();
        m_heldView->follow(*m_view);
    }
    updateTools();
}

void PicturePane::toggleActual()
{
    if (m_view->hasPicture()) {
        m_view->setFitting(m_view->fitting() == PictureView::Fitting::Actual
                               ? PictureView::Fitting::Fit
                               : PictureView::Fitting::Actual);
    }
}

void PicturePane::setWaiting()
{
    m_image = {};
    m_sha256.clear();
    m_bar->setNothing();
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
    m_name = headline(detail.image, detail.article.title);
    m_bar->setImage(detail.image);
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
    m_compare->setEnabled(hasPicture || isComparing());
    m_compare->setChecked(isComparing());
    const double percent = m_view->zoom() * devicePixelRatioF() * 100.0;
    m_zoom->setText(hasPicture ? tr("%1 %").arg(QLocale().toString(std::round(percent), 'f', 0))
                               : QString());
}

}  // namespace gaia::review
