// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon.h"

#include "ui/widgets/theme.h"

#include <QFileInfo>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>
#include <QStandardPaths>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gaia::widgets {
namespace {

/// The drawing for `size` logical pixels: Breeze draws the same icon anew for 16, 22 and 32.
QString drawingOf(const QString &name, int size)
{
    static const QStringList kRoots = QStandardPaths::locateAll(
        QStandardPaths::GenericDataLocation, u"icons/breeze"_s, QStandardPaths::LocateDirectory);
    static const QLatin1String kGroups[] = {"actions"_L1, "places"_L1,      "status"_L1,
                                            "mimetypes"_L1, "devices"_L1,   "preferences"_L1,
                                            "categories"_L1};
    const int first = size >= 32 ? 32 : (size >= 22 ? 22 : 16);
    for (const QString &root : kRoots) {
        for (const int drawn : {first, 22, 16, 32}) {
            for (const QLatin1String group : kGroups) {
                const QString path
                    = u"%1/%2/%3/%4.svg"_s.arg(root, QString(group)).arg(drawn).arg(name);
                if (QFileInfo::exists(path)) {
                    return path;
                }
            }
        }
    }
    return {};
}

QPixmap render(const QString &path, int pixels, const QColor &colour)
{
    QImageReader reader(path, "svg");
    reader.setScaledSize(QSize(pixels, pixels));
    QImage image = reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        return {};
    }
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    return QPixmap::fromImage(image);
}

/// Paints a Breeze drawing in the colours of the theme that is current when it paints.
class BreezeEngine final : public QIconEngine {
public:
    explicit BreezeEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Theme theme = Theme::of(nullptr);
        paintIcon(*painter, rect, m_name,
                  mode == QIcon::Disabled ? theme.palette.disabledText : theme.palette.text);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const Theme theme = Theme::of(nullptr);
        return iconPixmap(m_name, std::min(size.width(), size.height()), 1.0,
                          mode == QIcon::Disabled ? theme.palette.disabledText
                                                  : theme.palette.text);
    }

    QIconEngine *clone() const override { return new BreezeEngine(m_name); }
    bool isNull() override { return !hasIcon(m_name); }

private:
    QString m_name;
};

}  // namespace

QIcon icon(const QString &name)
{
    return QIcon(new BreezeEngine(name));
}

QPixmap iconPixmap(const QString &name, int size, double deviceRatio, const QColor &colour)
{
    const int pixels = static_cast<int>(std::ceil(size * deviceRatio));
    const QString key
        = u"gaia-icon/%1/%2/%3/%4"_s.arg(name).arg(size).arg(pixels).arg(colour.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = render(drawingOf(name, size), pixels, colour);
    pixmap.setDevicePixelRatio(deviceRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRect &box, const QString &name, const QColor &colour)
{
    const int room = std::min(box.width(), box.height());
    const int size = room < 22 ? std::min(room, 16) : (room < 32 ? 22 : 32);
    const QPixmap pixmap
        = iconPixmap(name, size, painter.device()->devicePixelRatioF(), colour);
    const QPoint at(box.x() + (box.width() - size) / 2, box.y() + (box.height() - size) / 2);
    painter.drawPixmap(at, pixmap);
}

bool hasIcon(const QString &name)
{
    return !drawingOf(name, 16).isEmpty();
}

}  // namespace gaia::widgets
