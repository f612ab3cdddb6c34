// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tlsserver.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>
#include <semaphore>

namespace gaia::test {

using namespace Qt::StringLiterals;

namespace {

/// Made for these tests and good for nothing else.
constexpr auto kKey = R"(-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIGdaolXOd4QXlDYh/EMQSfPEsrSi1S2zfnD0w+7+yacsoAoGCCqGSM49
AwEHoUQDQgAE1fPHrrAYPqJXE0c11SQlf4sKyjOdq4kZ52QIcEddK1L09YR5JEcO
ajZeAEJVIJ8R/zHGWxNWQz45VS+6HprOZw==
-----END EC PRIVATE KEY-----
)";
constexpr auto kCertificate = R"(-----BEGIN CERTIFICATE-----
MIIBkDCCATagAwIBAgIUR3fqIhLEh8iodL+++F4oxqbSr9QwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyNzE1MjYzM1oYDzIxMjYxMTAz
MTUyNjMzWjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATV88eusBg+olcTRzXVJCV/iwrKM52riRnnZAhwR10rUvT1hHkkRw5q
Nl4AQlUgnxH/McZbE1ZDPjlVL7oems5no2QwYjAdBgNVHQ4EFgQUoHDmZXINp5Y1
A8oidXsS0f+AjYUwHwYDVR0jBBgwFoAUoHDmZXINp5Y1A8oidXsS0f+AjYUwDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0gAMEUC
IEBL7uQZus13oGNFPEtMvchzHxbTkBQRuXqYWU8hFxqfAiEA9qG91kvrYEJ6BswE
E28dURbcuj743vxYfqI/SKSK7ec=
-----END CERTIFICATE-----
)";

class Listener final : public QTcpServer {
public:
    std::function<void(QSslSocket *)> arrived;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        if (!socket->setSocketDescriptor(descriptor)) {
            delete socket;
            return;
        }
        socket->setLocalCertificate(QSslCertificate(QByteArray(kCertificate)));
        socket->setPrivateKey(QSslKey(QByteArray(kKey), QSsl::Ec));
        arrived(socket);
        socket->startServerEncryption();
    }
};

}  // namespace

struct TlsServer::Private {
    std::binary_semaphore isListening{0};
    std::atomic<QEventLoop *> loop = nullptr;
};

TlsServer::TlsServer(QByteArray answer)
    : m_answer(std::move(answer))
    , d(std::make_unique<Private>())
{
    m_thread = std::thread([this] { serve(); });
    d->isListening.acquire();
}

TlsServer::~TlsServer()
{
    QMetaObject::invokeMethod(d->loop.load(), &QEventLoop::quit, Qt::QueuedConnection);
    m_thread.join();
}

void TlsServer::serve()
{
    QEventLoop loop;
    Listener server;
    server.arrived = [this](QSslSocket *socket) {
        ++m_connections;
        QObject::connect(socket, &QSslSocket::readyRead, socket,
                         [this, socket] {
                             const QByteArray read = socket->readAll();
                             m_bytes += int(read.size());
                             if (read.endsWith("\r\n\r\n")) {
                                 socket->write(m_answer);
                             }
                         });
    };
    d->loop = &loop;
    if (!server.listen(QHostAddress::LocalHost)) {
        qFatal("no port on loopback");
    }
    m_port = server.serverPort();
    d->isListening.release();
    loop.exec();
}

QByteArray TlsServer::certificate()
{
    return kCertificate;
}

QString TlsServer::baseUrl() const
{
    return u"https://127.0.0.1:%1"_s.arg(m_port.load());
}

}  // namespace gaia::test
