/**
 * Stand-in for BSrE's eSign Client Service, for the demo and for tests: an own process on loopback with a test CA, a
 * catcher of mails and switches for faults. Everything it signs says SIMULASI.
 *
 * <p>Must never know any other package of Dosir, nor be known by one: it is reached over HTTP and SMTP only, as the real
 * service is. Must never hold data of a real person, and never listens beyond loopback.
 */
package id.dosir.simulator;
