// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"

#include "core/base/sha256.h"
#include "core/imaging/picture.h"
#include "core/storage/articlestore.h"
#include "core/storage/captionstore.h"
#include "core/storage/imagestore.h"
#include "core/storage/mediafile.h"
#include "core/storage/runstore.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QFile>
#include <QPlainTextEdit>
#include <QTest>

namespace gaia::test {

using namespace Qt::StringLiterals;
using dataset::ImageKey;

namespace {

template <typename T>
T required(base::Result<T> result)
{
    if (!result) {
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().context));
    }
    return std::move(*result);
}

/// Stores the picture with its thumbnail, as an import does.
dataset::Media storePicture(project::Project &project, const QString &file)
{
    QFile source(QStringLiteral(GAIA_SOURCE_DIR "/resources/sample/") + file);
    if (!source.open(QIODevice::ReadOnly)) {
        qFatal("%s is missing", qPrintable(source.fileName()));
    }
    storage::MediaFile::Item item;
    item.bytes = source.readAll();
    item.sha256 = base::sha256Hex(item.bytes);
    const auto picture = required(imaging::Picture::fromBytes(item.bytes, file));
    item.thumbnail = required(imaging::thumbnail(*picture));
    item.thumbnailRule = imaging::kThumbnailRule;
    if (!project.media().store({item})) {
        qFatal("the picture could not be stored");
    }
    dataset::Media media;
    media.sha256 = item.sha256;
    media.bytes = item.bytes.size();
    media.width = picture->info().size.width();
    media.height = picture->info().size.height();
    media.bands = picture->info().bands;
    media.bitsPerSample = picture->info().bitsPerSample;
    media.format = picture->info().format;
    return media;
}

dataset::Image claimed(const QString &id)
{
    using dataset::Field;
    using dataset::Source;
    dataset::Image image;
    image.id = id;
    image.imageAlt = u"A wide view of %1 from above."_s.arg(id);
    image.credits = u"NASA Earth Observatory"_s;
    image.licence.name = u"Public domain"_s;
    image.acquired = *dataset::acquisitionFromText(u"2000-05"_s);
    image.place.name = u"Betsiboka, Madagascar"_s;
    image.place.point = dataset::GeoPoint{-15.87, 46.34};
    image.place.radiusKm = 30;
    image.satellite = QStringList{u"Landsat 7"_s};
    image.sensor = QStringList{u"ETM+"_s};
    image.modalities = QStringList{u"Multispectral"_s};
    image.resolution = u"High"_s;
    image.tag = QStringList{u"rivers"_s, u"forests"_s, u"fields"_s};
    image.theme = QStringList{u"River Systems"_s, u"Land Cover / Land Use"_s};
    image.sources = {{Field::Location, Source::Record},  {Field::Coordinates, Source::Model},
                     {Field::Satellite, Source::Person}, {Field::Sensor, Source::Model},
                     {Field::Modalities, Source::Model}, {Field::Resolution, Source::Model},
                     {Field::Tag, Source::Model},        {Field::Date, Source::Text}};
    return image;
}

}  // namespace

ImageKey addScene(project::Project &project, const QString &id, const QString &file,
                  const dataset::Article &article, const QStringList &captions)
{
    dataset::Image image = claimed(id);
    image.media = storePicture(project, file);
    return required(
        project.write(project::Priority::Normal,
                      [&](storage::Connection &connection, project::Project::Touch &touch) {
                          image.article = storage::ArticleStore(connection).put(article);
                          storage::ImageStore images(connection);
                          const ImageKey key = images.insert(image);
                          if (!captions.isEmpty()) {
                              storage::CaptionStore::NewSet set;
                              set.image = key;
                              set.at = project.clock().now();
                              set.origin = dataset::CaptionOrigin::Offline;
                              set.texts = captions;
                              storage::CaptionStore(connection).addSet(set);
                          }
                          images.refresh(key);
                          touch.note(project::Noun::Images | project::Noun::Captions, key);
                          return key;
                      }));
}

std::vector<ImageKey> addScenes(project::Project &project)
{
    const QStringList captions{
        u"The image showcases: A broad brown river that fans out into braided channels, with "
        "pale Sand Islands between them."_s,
        u"The image showcases: Forest remnants in dark green along the valley floor, cut by "
        "straight tracks and small clearings."_s,
        u"The image showcases: A rectangular mosaic of fields on both banks, in tan and light "
        "green, larger in the north."_s,
        u"The image showcases: Multispectral data of the Betsiboka River, where the burn scar of "
        "a recent fire darkens the western slope and sediment reddens the water."_s,
        u"The image showcases: Scattered clouds over the eastern edge with their shadows to the "
        "north-west."_s};
    dataset::Article article;
    article.url = u"https://earthobservatory.example.org/images/betsiboka"_s;
    article.title = u"A river that carries its hills away"_s;
    article.published = u"2004-03-01"_s;
    article.text =
        u"The Betsiboka River flows north-west through Madagascar and carries red soil to the "
        "sea. Since the forests of its basin were cut, every heavy rain washes more of it from "
        "the slopes.\n\nAt the mouth the river slows down, and the sediment settles between the "
        "sand islands of the delta. A burn scar on the western slope shows where pasture was "
        "cleared by fire. Mangroves hold the mud along the quieter channels."_s;
    std::vector<ImageKey> images;
    images.push_back(addScene(project, u"betsiboka"_s, u"itaipu-dam.jpg"_s, article, captions));
    images.push_back(addScene(project, u"acaray"_s, u"acaray-meanders.jpg"_s, article, captions));
    article.title = u"Fields on the upper Paraná"_s;
    images.push_back(
        addScene(project, u"parana"_s, u"alto-parana-fields.jpg"_s, article, captions));
    return images;
}

Desk::Desk(project::Project &project, const QSize &size)
    : m_runner(std::make_unique<jobs::Runner>())
    , m_view(std::make_unique<library::ViewState>(project, *m_runner))
    , m_thumbnails(std::make_unique<library::Thumbnails>(project, *m_runner))
    , m_window(std::make_unique<QMainWindow>())
    , m_actions(std::make_unique<shell::Actions>(m_window.get(), QMap<QString, QString>()))
{
    m_review = new review::ReviewWorkspace(
        {project, *m_view, *m_runner, *m_thumbnails, *m_actions, u"tester"_s});
    m_window->setCentralWidget(m_review);
    for (const shell::ActionLine &line : shell::actionTable()) {
        QObject::connect(m_actions->action(line.id), &QAction::triggered, m_review,
                         [this, id = line.id] { m_review->trigger(id); });
    }
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
}

Desk::~Desk()
{
    m_window.reset();
    m_thumbnails.reset();
    m_view.reset();
    m_runner.reset();
}

bool Desk::isReady()
{
    return QTest::qWaitFor([this] { return m_review->notPaintedReason().isEmpty(); });
}

void Desk::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = m_window->focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), static_cast<Qt::Key>(key), modifiers);
}

void Desk::type(const QString &text)
{
    for (const QChar sign : text) {
        QWidget *focus = m_window->focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), sign.toLatin1());
    }
}

QString Desk::state(int ordinal)
{
    const review::CaptionCard *card = captions().card(ordinal);
    return card ? card->stateText() : QString();
}

QWidget *Desk::editField()
{
    review::CaptionCard *card = captions().currentCard();
    return card ? card->findChild<QPlainTextEdit *>(u"captionEdit"_s) : nullptr;
}

void Desk::keepPicture(const QString &name)
{
    const QString folder = qEnvironmentVariable("GAIA_PICTURES");
    if (!folder.isEmpty()) {
        QTest::qWait(200);  // what scrolls or is read has come to rest
        (void)m_window->grab().save(folder + u'/' + name + u".png"_s);
    }
}

}  // namespace gaia::test
