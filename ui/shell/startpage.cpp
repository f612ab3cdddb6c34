// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/shell/actions.h"
#include "ui/shell/startcard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace gaia::shell {

using namespace Qt::StringLiterals;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;
using widgets::Theme;

namespace {

constexpr int kWidestPicture = 372;
constexpr int kCaptionHeight = 48;
constexpr int kWidestColumn = 900;
/// The scene beside the choices, one of the sample's, with its credit below.
const QString kPicture = QStringLiteral(":/sample/itaipu-eastern-arms.jpg");

}  // namespace

StartPage::StartPage(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_sentence(makeLabel({}, TextUse::Caption, TextRole::Second, this))
    , m_recent(new QVBoxLayout)
    , m_recentBox(new QWidget(this))
    , m_picture(kPicture)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::space::kSmall);
    auto *title = makeLabel(tr("Nothing here yet. Where shall the images come from?"),
                            TextUse::Start, TextRole::First, this);
    title->setWordWrap(true);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(m_sentence);
    column->addSpacing(widgets::space::kMedium);
    const auto add = [&](ActionId id, const QString &icon, const QString &name,
                         const QString &sentence, bool isFirst) {
        auto *card = new StartCard(actions.action(id), icon, name, sentence, isFirst, this);
        card->setObjectName(actions.action(id)->objectName() + u"Card"_s);
        column->addWidget(card);
        if (isFirst) {
            m_first = card;
        }
    };
    add(ActionId::OpenSample, u"view-preview"_s, tr("Open the sample"),
        tr("Satellite images with their source text. Works offline; a copy, so nothing can break."),
        true);
    add(ActionId::ImportFiles, u"document-import"_s, tr("Import GAIA files"),
        tr("train, val and test JSON, column-wise JSON or JSONL. Images stay links."), false);
    add(ActionId::AddFolder, u"folder"_s, tr("Add a folder"),
        tr("Images and GeoTIFFs on this computer with their side-cars. Files are never changed."),
        false);
    add(ActionId::Scrape, u"download"_s, tr("Scrape a source"),
        tr("NASA, ESA, Copernicus and others: images with text, credit and date. Politely."), false);
    add(ActionId::OpenProject, u"document-open"_s, tr("Open a project"),
        tr("A .gaia file of yours or of another curator."), false);
    column->addSpacing(widgets::space::kMedium);
    auto *recent = new QVBoxLayout(m_recentBox);
    recent->setContentsMargins(0, 0, 0, 0);
    recent->addWidget(
        makeLabel(tr("Recent projects"), TextUse::LabelBold, TextRole::Second, this));
    recent->addLayout(m_recent);
    column->addWidget(m_recentBox);
    column->addStretch(2);
    setProject({});
}

void StartPage::setProject(const QString &name)
{
    m_sentence->setText(name.isEmpty()
                            ? tr("Choose one; the others stay in the File menu.")
                            : tr("“%1” is empty. Choose one; the others stay in the File menu.")
                                  .arg(name));
}

void StartPage::setRecent(const std::vector<settings::RecentProject> &projects)
{
    qDeleteAll(m_recentBox->findChildren<QWidget *>(u"recentRow"_s));
    m_recentBox->setVisible(!projects.empty());
    constexpr std::size_t kShown = 4;
    for (std::size_t i = 0; i < std::min(projects.size(), kShown); ++i) {
        const auto &project = projects[i];
        auto *row = new QWidget(m_recentBox);
        row->setObjectName(u"recentRow"_s);
        auto *grid = new QGridLayout(row);
        grid->setContentsMargins(0, 0, 0, 0);
        auto *open = new widgets::Button(widgets::Button::Kind::Link,
                                         QFileInfo(project.path).fileName(), row);
        open->setToolTip(project.path);
        connect(open, &QAbstractButton::clicked, this,
                [this, path = project.path] { Q_EMIT projectAsked(path); });
        grid->addWidget(open, 0, 0, Qt::AlignLeft);
        grid->setColumnStretch(0, 1);
        auto *images = makeLabel(tr("%n images", nullptr, int(project.images)), TextUse::Interface,
                                 TextRole::Second, row);
        auto *when = makeLabel(QLocale().toString(project.openedAt.toLocalTime(),
                                                  QLocale::ShortFormat),
                               TextUse::Interface, TextRole::Second, row);
        images->setMinimumWidth(140);
        when->setMinimumWidth(140);
        grid->addWidget(images, 0, 1);
        grid->addWidget(when, 0, 2);
        m_recent->addWidget(row);
    }
}

void StartPage::focusFirst()
{
    m_first->setFocus(Qt::OtherFocusReason);
}

int StartPage::pictureWidth() const
{
    return width() < 900 ? 0 : kWidestPicture;
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    const int free = width() - pictureWidth();
    const int side = std::max(widgets::space::kVast, (free - kWidestColumn) / 2);
    layout()->setContentsMargins(pictureWidth() + std::min(side, widgets::space::kVast),
                                 widgets::space::kWide,
                                 std::max(widgets::space::kVast,
                                          free - kWidestColumn - widgets::space::kVast),
                                 widgets::space::kWide);
    QWidget::resizeEvent(event);
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.fillRect(rect(), theme.palette.panel);
    if (pictureWidth() > 0) {
        const QRect box(0, 0, pictureWidth(), height());
        const QSize cover = m_picture.size().scaled(box.size(), Qt::KeepAspectRatioByExpanding);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setClipRect(box);
        painter.drawPixmap(QRect(QPoint((box.width() - cover.width()) / 2,
                                        (box.height() - cover.height()) / 2),
                                 cover),
                           m_picture);
        const QRect strip(0, height() - kCaptionHeight, pictureWidth(), kCaptionHeight);
        painter.fillRect(strip, QColor(0x11, 0x13, 0x15));
        painter.setPen(QColor(0xE7, 0xE9, 0xEB));
        painter.setFont(theme.font(TextUse::Label));
        painter.drawText(strip.adjusted(widgets::space::kLarge, 0, -widgets::space::kSmall, 0),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         tr("Arms of the Itaipu reservoir, 18 May 2020\n"
                            "Landsat 8, U.S. Geological Survey"));
        painter.setClipping(false);
    }
    m_isPainted = !m_picture.isNull();
}

}  // namespace gaia::shell
